import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { Action } from './action.entity.js';

/** The action whose page is drawn, and whether its private part opens to the reader. */
export type ActionOnPage = Pick<
  Action,
  'id' | 'panelId' | 'ownerPersonId' | 'ownerPostId' | 'waitingSince' | 'closedOn'
> & {
  readonly opens: boolean;
};

export interface AsideEntry {
  readonly lines: readonly string[];
  readonly links?: readonly { readonly text: string; readonly href: string }[];
  /** Does one thing, by POST; `label` tells it from others of the same text. */
  readonly button?: { readonly text: string; readonly action: string; readonly label: string; readonly kind?: string };
}

/** What the page of an action tells besides its own record. */
export interface ActionAside {
  /** Before everything else, or at the side. */
  readonly place: 'first' | 'side';
  readonly title: string;
  readonly entries: readonly AsideEntry[];
}

/** Null where there is nothing to tell this reader. */
export type AsideSource = (action: ActionOnPage, reader: Reader) => Promise<ActionAside | null>;

/** Lets features that come after the actions tell on the page of one what they know of it. */
@Injectable()
export class ActionAsides {
  private readonly sources: AsideSource[] = [];

  register(source: AsideSource): void {
    this.sources.push(source);
  }

  async of(action: ActionOnPage, reader: Reader): Promise<ActionAside[]> {
    const asides: ActionAside[] = [];
    for (const source of this.sources) {
      const aside = await source(action, reader);
      if (aside !== null) asides.push(aside);
    }
    return asides;
  }
}

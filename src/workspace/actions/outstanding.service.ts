import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ActionInView } from './action-in-view.js';
import { type ActionLine, ActionLines, type FormOfLines } from './action-lines.service.js';
import { ActionsLoader } from './actions-loader.js';
import { type ActionsQuery, order } from './actions-query.js';
import { ActionsService, found, linesOf } from './actions.service.js';

export interface OutstandingAsked {
  readonly panelId: string;
  /** The day of a meeting: what it resolves itself does not arise there. */
  readonly raisedBefore: CalendarDate;
  /** Of what is done by now, only what was closed on this day or later. */
  readonly closedFrom: CalendarDate;
}

export interface Outstanding {
  /** Oldest minute first. */
  readonly lines: readonly ActionLine[];
  /** There are more. */
  readonly isCut: boolean;
}

const MOST_LINES = 500;
const MOST_COUNTED = 1000;

/** What was outstanding of a panel when it met, or will be. */
@Injectable()
export class OutstandingService {
  constructor(
    private readonly actions: ActionsService,
    private readonly loader: ActionsLoader,
    private readonly lines: ActionLines,
  ) {}

  /** In two statements, each with an index of its own: what is open, and what was closed of late. */
  async at(asked: OutstandingAsked, reader: Reader, form: FormOfLines = 'own'): Promise<Outstanding> {
    const live = await this.part(asked, 'live', reader);
    const closed = await this.part(asked, 'closed', reader);
    const both = [...live, ...closed].sort(byReference);
    return { lines: this.lines.drawn(both.slice(0, MOST_LINES), reader, form), isCut: both.length > MOST_LINES };
  }

  /** Of what is open, up to a thousand. */
  async count(asked: OutstandingAsked, reader: Reader): Promise<number> {
    const { select } = await this.scoped(asked, 'live', reader);
    return (await select.select('action.id', 'id').limit(MOST_COUNTED).getRawMany()).length;
  }

  private async part(asked: OutstandingAsked, which: 'live' | 'closed', reader: Reader): Promise<ActionInView[]> {
    const scoped = await this.scoped(asked, which, reader);
    return this.loader.load(await found(order(linesOf(scoped), queryFor(asked, which)).limit(MOST_LINES + 1)));
  }

  private async scoped(asked: OutstandingAsked, which: 'live' | 'closed', reader: Reader) {
    const { raisedBefore, closedFrom } = asked;
    const scoped = await this.actions.scoped(queryFor(asked, which), reader);
    // Not by the index of its days: nearly everything there ever was has been raised before.
    scoped.select.andWhere(`COALESCE(action.raisedOn, '') < :raisedBefore`, { raisedBefore });
    if (which === 'closed') scoped.select.andWhere('action.closedOn >= :closedFrom', { closedFrom });
    return scoped;
  }
}

function queryFor({ panelId }: OutstandingAsked, which: 'live' | 'closed'): ActionsQuery {
  return { which, panelId, sorting: { by: 'reference', order: 'ascending' } };
}

function byReference(one: ActionInView, other: ActionInView): number {
  if (one.referenceKey !== other.referenceKey) return one.referenceKey < other.referenceKey ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

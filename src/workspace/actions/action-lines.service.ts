import { Injectable } from '@nestjs/common';
import { PUBLIC_READER, type Reader } from '../../domain/access/roles.js';
import type { ActionAct } from '../../domain/actions/action-acts.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { ActionRecords } from './action-records.service.js';
import type { ActionInView } from './action-in-view.js';
import { type LineOfAction, lineOf, publicLineOf } from './action-line.js';
import type { ActionsQuery } from './actions-query.js';
import { ActionsService } from './actions.service.js';

export type ActionLine = LineOfAction;

/** One entry on the record of an action; without words where these are closed to its reader. */
export interface ActionNews {
  readonly act: ActionAct;
  readonly text: string;
  readonly madeOn: CalendarDate;
  readonly madeBy: string;
  readonly recordedAt: string;
}

export interface LinesAsked {
  readonly query: ActionsQuery;
  readonly most: number;
}

/** In the reader's own form, or in that which everybody may read, whoever asks. */
export type FormOfLines = 'own' | 'public';

/** Housekeeping of the record, which tells nobody how the matter goes on. */
const NO_NEWS: readonly ActionAct[] = ['raised', 'reworded', 'filed', 'assigned'];

/** Actions for features that show them beside things of their own: on agendas, briefs and dashboards. */
@Injectable()
export class ActionLines {
  constructor(
    private readonly actions: ActionsService,
    private readonly records: ActionRecords,
  ) {}

  /** The first so many, in the order asked for. */
  async of({ query, most }: LinesAsked, reader: Reader): Promise<ActionLine[]> {
    return this.drawn(await this.actions.first(query, most, reader), reader);
  }

  /** In the form `public` nothing depends on who asks. */
  drawn(actions: readonly ActionInView[], reader: Reader, form: FormOfLines = 'own'): ActionLine[] {
    return actions.map((action) => (form === 'public' ? publicLineOf(action) : lineOf(action, reader)));
  }

  /** What was said of each, earliest first, by the id of the action. */
  async newsOf(
    lines: readonly ActionLine[],
    reader: Reader,
    form: FormOfLines = 'own',
  ): Promise<Map<string, ActionNews[]>> {
    const updates = await this.records.updatesOf(lines, form === 'public' ? PUBLIC_READER : reader);
    const news = new Map<string, ActionNews[]>();
    for (const { actionId, act, text, madeOn, madeBy, recordedAt } of updates) {
      if (NO_NEWS.includes(act)) continue;
      news.set(actionId, [...(news.get(actionId) ?? []), { act, text, madeOn, madeBy, recordedAt }]);
    }
    return news;
  }
}

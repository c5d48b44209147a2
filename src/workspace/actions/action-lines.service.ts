import { Injectable } from '@nestjs/common';
import { PUBLIC_READER, type Reader } from '../../domain/access/roles.js';
import type { ActionAct } from '../../domain/actions/action-acts.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { ActionDetails } from './action-details.service.js';
import { type LineOfAction, lineOf, publicLineOf } from './action-line.js';
import { ActionsLoader } from './actions-loader.js';
import { type ActionsQuery, order } from './actions-query.js';
import { ActionsService, found, linesOf } from './actions.service.js';

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
  /** Only what was raised before this day. */
  readonly raisedBefore?: CalendarDate;
  /** Of what is closed, only what was closed on this day or later. */
  readonly closedFrom?: CalendarDate;
  /** In the form everybody may read, whoever asks. */
  readonly isPublic?: true;
}

/** Housekeeping of the record, which tells nobody how the matter goes on. */
const NO_NEWS: readonly ActionAct[] = ['raised', 'reworded', 'filed', 'assigned'];

/** Actions for features that show them beside things of their own: on agendas, briefs and dashboards. */
@Injectable()
export class ActionLines {
  constructor(
    private readonly actions: ActionsService,
    private readonly loader: ActionsLoader,
    private readonly details: ActionDetails,
  ) {}

  async of(asked: LinesAsked, reader: Reader): Promise<ActionLine[]> {
    const lines = order(linesOf(await this.scoped(asked, reader)), asked.query).limit(asked.most);
    const actions = await this.loader.load(await found(lines));
    return actions.map((action) => (asked.isPublic ? publicLineOf(action) : lineOf(action, reader)));
  }

  /** Up to `most`. */
  async count(asked: LinesAsked, reader: Reader): Promise<number> {
    const { select } = await this.scoped(asked, reader);
    return (await select.select('action.id', 'id').limit(asked.most).getRawMany()).length;
  }

  /** What was said of each, earliest first, by the id of the action. */
  async newsOf(
    lines: readonly ActionLine[],
    { isPublic }: LinesAsked,
    reader: Reader,
  ): Promise<Map<string, ActionNews[]>> {
    const updates = await this.details.updatesOf(lines, isPublic ? PUBLIC_READER : reader);
    const news = new Map<string, ActionNews[]>();
    for (const { actionId, act, text, madeOn, madeBy, recordedAt } of updates) {
      if (NO_NEWS.includes(act)) continue;
      news.set(actionId, [...(news.get(actionId) ?? []), { act, text, madeOn, madeBy, recordedAt }]);
    }
    return news;
  }

  private async scoped({ query, raisedBefore, closedFrom }: LinesAsked, reader: Reader) {
    const scoped = await this.actions.scoped(query, reader);
    if (raisedBefore !== undefined) scoped.select.andWhere('action.raisedOn < :raisedBefore', { raisedBefore });
    if (closedFrom !== undefined) {
      scoped.select.andWhere('(action.closedOn IS NULL OR action.closedOn >= :closedFrom)', { closedFrom });
    }
    return scoped;
  }
}

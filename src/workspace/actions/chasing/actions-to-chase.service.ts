import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import type { ChasedAction } from '../../../domain/reminders/rung-due.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type LineOfAction, publicLineOf } from '../action-line.js';
import { ActionUpdate } from '../action-update.entity.js';
import { Action } from '../action.entity.js';
import { ActionsLoader } from '../actions-loader.js';

/** What reminders go by; no word of what the action is about. */
export interface ActionToChase extends ChasedAction {
  readonly id: string;
  readonly panelId: string;
  readonly ownerPersonId: string | null;
  readonly ownerPostId: string | null;
}

const LINES_AT_ONCE = 500;
const IS_DUE_OR_UNSET =
  '(action.dueOn <= :dueBy OR action.dueOn IS NULL OR (action.ownerPersonId IS NULL AND action.ownerPostId IS NULL))';

/** Actions for those who are written to about them. Asks nobody for permission: only what everybody may read comes out. */
@Injectable()
export class ActionsToChase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: ActionsLoader,
  ) {}

  /** The next so many after an id, in the order of ids, that are due by a day (or the reply they wait on), or not set. */
  async after(id: string, dueBy: CalendarDate, most: number): Promise<ActionToChase[]> {
    const rows = await this.unitOfWork
      .reading(Action)
      .createQueryBuilder('action')
      .select(['id', 'panelId', 'state', 'dueOn', 'waitingSince', 'replyDueOn', 'ownerPersonId', 'ownerPostId'].map(of))
      .where('action.closedOn IS NULL AND action.id > :id', { id })
      .andWhere(`action.state IN ('open', 'deferred')`)
      .andWhere(
        `(CASE WHEN action.waitingSince IS NULL THEN ${IS_DUE_OR_UNSET} ELSE action.replyDueOn <= :dueBy END)`,
        {
          dueBy,
        },
      )
      .orderBy('action.id')
      .limit(most)
      .getMany();
    return this.withFacts(rows);
  }

  /** Those there are. */
  async find(ids: readonly string[]): Promise<ActionToChase[]> {
    return this.withFacts(await this.unitOfWork.reading(Action).findBy({ id: In([...ids]) }));
  }

  private async withFacts(rows: readonly Action[]): Promise<ActionToChase[]> {
    const returned = await this.lastReturns(rows.map((row) => row.id));
    return rows.map((row) => ({
      ...row,
      hasOwner: row.ownerPersonId !== null || row.ownerPostId !== null,
      returnedOn: returned.get(row.id) ?? null,
    }));
  }

  /** As everybody may read them, those that still want doing or a late reply: reminders of anything else are out of date. */
  async lines(ids: readonly string[], day: CalendarDate): Promise<LineOfAction[]> {
    const lines = await this.allLines(ids, day);
    return lines.filter(({ state, waitingSince, replyDueOn }) => {
      const isReplyLate = replyDueOn !== null && replyDueOn < day;
      return isWanted(state) && (waitingSince === null || isReplyLate);
    });
  }

  /** The same with those that are done or wait for somebody. */
  async allLines(ids: readonly string[], day: CalendarDate): Promise<LineOfAction[]> {
    const lines: LineOfAction[] = [];
    for (let start = 0; start < ids.length; start += LINES_AT_ONCE) {
      const some = ids.slice(start, start + LINES_AT_ONCE).map((id) => ({ id, opens: true }));
      lines.push(...(await this.loader.load(some, day)).map(publicLineOf));
    }
    return lines;
  }

  private async lastReturns(ids: readonly string[]): Promise<Map<string, CalendarDate>> {
    const where = { actionId: In(ids), act: In([...TURNS]) };
    const turns = await this.unitOfWork.reading(ActionUpdate).find({ where, order: { place: 'ASC' } });
    return lastReturnsIn(turns);
  }
}

function of(property: string): string {
  return `action.${property}`;
}

function isWanted(state: Action['state']): boolean {
  return state === 'open' || state === 'deferred';
}

const TURNS = ['proposed', 'agreed', 'returned', 'carried'] as const;

/** The chair returns what was proposed as complete, or the panel does: it carries the action forward at a meeting. */
function lastReturnsIn(turns: readonly ActionUpdate[]): Map<string, CalendarDate> {
  const returns = new Map<string, CalendarDate>();
  const proposed = new Set<string>();
  for (const { actionId, act, recordedAt } of turns) {
    if (act === 'proposed' || act === 'agreed') {
      proposed.add(actionId);
      continue;
    }
    if (act === 'returned' || proposed.has(actionId)) returns.set(actionId, londonDay(recordedAt));
    proposed.delete(actionId);
  }
  return returns;
}

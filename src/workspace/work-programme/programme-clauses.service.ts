import { Injectable } from '@nestjs/common';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { naturalMeeting } from '../../domain/work-programme/natural-meeting.js';
import { titlesFromClause } from '../../domain/work-programme/titles-from-clause.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { Authors } from './authors.service.js';
import { MeetingsAhead } from './meetings-ahead.service.js';
import { newItem } from './new-item.js';
import { ProgrammeEdits } from './programme-edits.js';
import { ProgrammeItem } from './programme-item.entity.js';
import { ProgrammeMove } from './programme-move.entity.js';
import { Programme } from './programme.service.js';

/** A clause that asks for a further report. Its wording is what the public may read of it. */
export interface ReportAsked {
  readonly clauseId: string;
  readonly wording: string;
  /** Its wording is a label then, and nothing else of it may be said. */
  readonly isPrivate: boolean;
  /** The title of the business it was resolved under, and the item of agendas. */
  readonly business: string;
  readonly itemId: string | null;
  readonly minuteNumber: string;
  /** In the words of the clause; null where it does not say. */
  readonly author: string | null;
  /** The day its words mean. */
  readonly dueOn: string | null;
}

type At = Pick<Meeting, 'id' | 'day' | 'panelId'>;

export interface ItemAhead {
  readonly title: string;
  /** The day of its meeting; null while that is to be fixed. */
  readonly meetingOn: string | null;
  readonly dueOn: string | null;
}

/** What minutes ask for becomes an item when they are checked, at the meeting its wording means where that is known. */
@Injectable()
export class ProgrammeClauses {
  constructor(
    private readonly programme: Programme,
    private readonly edits: ProgrammeEdits,
    private readonly meetings: MeetingsAhead,
    private readonly authors: Authors,
    private readonly audit: AuditTrail,
  ) {}

  /** What the check is going to plan; what is planned already, because the check was taken back, is not told again. */
  async ahead(at: At, clauses: readonly ReportAsked[]): Promise<ItemAhead[]> {
    const meetings = await this.meetings.after(at.panelId, at.day);
    return (await this.unplanned(clauses)).flatMap(({ wording, business, dueOn }) => {
      const meetingOn = naturalMeeting(dueOn, meetings)?.day ?? null;
      return titlesFromClause(wording, business).map((title) => ({ title, meetingOn, dueOn }));
    });
  }

  /** An item that there is already stays as it is by now, unless its clause has become private since. */
  async settle(unit: Unit, at: At, clauses: readonly ReportAsked[], by: Actor): Promise<void> {
    const meetings = await this.meetings.after(at.panelId, at.day);
    await this.close(unit, clauses, by);
    for (const clause of await this.unplanned(clauses)) {
      const slot = naturalMeeting(clause.dueOn, meetings);
      for (const item of await this.itemsOf(at, clause)) await this.edits.add(unit, item, slot, by);
    }
  }

  /** With the check goes what came of it and nobody has touched since; what has a history by now stays. */
  async takeBack(unit: Unit, clauseIds: readonly string[], by: Actor): Promise<void> {
    for (const { id, panelId, title, state, version } of await this.programme.ofClauses(clauseIds)) {
      if (state !== 'planned' || version > 1) continue;
      await unit.lock('programme-item', id);
      await unit.manager.delete(ProgrammeMove, { programmeItemId: id });
      await unit.manager.delete(ProgrammeItem, { id, version });
      const action = 'took an item of the work programme back with the check of its minutes';
      const detail = { panelId, title };
      await this.audit.record(unit, by, { action, subjectKind: 'programme-item', subjectId: id, detail });
    }
  }

  /** A clause that asks for several reports makes as many items. */
  private async itemsOf(at: At, clause: ReportAsked): Promise<ProgrammeItem[]> {
    const { clauseId, wording, business, itemId, minuteNumber, dueOn } = clause;
    const authorship = await this.authors.named(clause.author, at.day);
    return titlesFromClause(wording, business).map((title) =>
      newItem({
        ...{ panelId: at.panelId, title, clauseId, scope: wording, dueOn, ...authorship },
        ...{ source: 'clause', sourceWords: `Minute ${minuteNumber}, ${plainDate(at.day)}`, sourceMeetingId: at.id },
        ...(itemId === null ? {} : { itemId }),
      }),
    );
  }

  /** What was said of it in public is said no more. */
  private async close(unit: Unit, clauses: readonly ReportAsked[], by: Actor): Promise<void> {
    const labels = new Map(clauses.filter(({ isPrivate }) => isPrivate).map((each) => [each.clauseId, each.wording]));
    for (const { id, clauseId, title, scope } of await this.programme.ofClauses([...labels.keys()])) {
      const label = labels.get(clauseId ?? '') ?? '';
      if (title === label && scope === label) continue;
      const action = 'closed an item of the work programme, whose clause became private';
      const item = await this.edits.locked(unit, id);
      await this.edits.write(unit, item, { action, changes: { title: label, scope: label } }, by);
    }
  }

  private async unplanned(clauses: readonly ReportAsked[]): Promise<ReportAsked[]> {
    const known = await this.programme.ofClauses(clauses.map(({ clauseId }) => clauseId));
    return clauses.filter(({ clauseId }) => !known.some((item) => item.clauseId === clauseId));
  }
}

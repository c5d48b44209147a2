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

/** A clause that asks for a further report. Nothing is in it but what the public may read. */
export interface ReportAsked {
  readonly clauseId: string;
  readonly wording: string;
  /** Its wording is a label then, and nothing but its minute is said of it. */
  readonly isPrivate: boolean;
  /** The title of the business it was resolved under, and the item of agendas that it continues. */
  readonly business: string;
  readonly itemId: string | null;
  readonly minuteNumber: string;
  /** In the words of the clause; null where it does not say, or in private. */
  readonly author: string | null;
  /** The day its words mean; null in private. */
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

  /** An item that there is already stays as it is by now. */
  async settle(unit: Unit, at: At, clauses: readonly ReportAsked[], by: Actor): Promise<void> {
    const meetings = await this.meetings.after(at.panelId, at.day);
    for (const clause of await this.unplanned(clauses)) {
      const slot = naturalMeeting(clause.dueOn, meetings);
      for (const item of await this.itemsOf(at, clause)) await this.edits.add(unit, item, slot, by);
    }
  }

  /** With the check goes what came of it and nobody has touched since; what has a history by now stays. */
  async takeBack(unit: Unit, clauseIds: readonly string[], by: Actor): Promise<void> {
    for (const { id } of await this.programme.ofClauses(clauseIds)) {
      const { panelId, title, state, version } = await this.edits.locked(unit, id);
      if (state !== 'planned' || version > 1) continue;
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

  private async unplanned(clauses: readonly ReportAsked[]): Promise<ReportAsked[]> {
    const known = await this.programme.ofClauses(clauses.map(({ clauseId }) => clauseId));
    return clauses.filter(({ clauseId }) => !known.some((item) => item.clauseId === clauseId));
  }
}

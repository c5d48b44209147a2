import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { findOutOfOrder, type OutOfOrder } from '../../../domain/calendar/key-date-order.js';
import type { KeyDatesToKeep } from '../../../domain/calendar/key-dates.js';
import { Conflict, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import type { CalendarNote, ClearDaysClock } from '../calendar-note.js';
import { DeadlinesService } from '../deadlines.service.js';
import { Meeting, type MeetingOfPanel } from '../meeting.entity.js';
import { requireClerkOf } from '../meeting-rights.js';
import { KEY_DATE_NAMES } from '../meeting-words.js';
import { MeetingsService } from '../meetings.service.js';
import { chosenKeyDates, type ChosenKeyDates, fieldOf, NONE_CHOSEN } from './chosen-key-dates.js';
import type { KeyDatesForm } from './key-dates.form.js';

/** A clerk moves the days that lead to a meeting; what is left blank is computed, and again when the meeting moves. */
@Injectable()
export class KeyDatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
    private readonly audit: AuditTrail,
  ) {}

  /** As they would be if nobody had chosen any; null before the council is set up. */
  async computedFor(meeting: MeetingOfPanel): Promise<KeyDatesToKeep | null> {
    return (await this.noteWith(meeting, NONE_CHOSEN))?.keyDates ?? null;
  }

  async choose(meetingId: string, form: KeyDatesForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    const meeting = await this.meetings.get(meetingId);
    requireClerkOf(user, meeting.panelId);
    const chosen = chosenKeyDates(form);
    await this.refuseMistaken(meeting, chosen);
    return this.unitOfWork.run(async (unit) => {
      await updateVersioned(unit, Meeting, { id: meetingId, version: form.version }, chosen);
      const after = await unit.manager.findOneByOrFail(Meeting, { id: meetingId });
      if (after.state !== 'scheduled') {
        throw new Conflict('The agenda of this meeting no longer has to be prepared, so its key dates stand.');
      }
      const deed = { action: 'chose the key dates of a meeting', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(unit, user, { ...deed, detail: stated(chosen) });
      return Object.assign(after, { panel: meeting.panel });
    });
  }

  private async refuseMistaken(meeting: MeetingOfPanel, chosen: ChosenKeyDates): Promise<void> {
    const note = await this.noteWith(meeting, chosen);
    const problem = note && findOutOfOrder(note.keyDates, meeting.day);
    if (problem) throw new RuleBroken(inWords(problem), fieldOf(problem.chosen));
    // Of a meeting called at short notice the agenda goes out with the call, however late that is.
    if (note?.deadline && meeting.convenedAt === null) refuseTooLate(chosen.publicationOn, note.deadline);
  }

  private async noteWith(meeting: MeetingOfPanel, chosen: ChosenKeyDates): Promise<CalendarNote | null> {
    const notes = await this.deadlines.of([{ ...meeting, ...chosen }]);
    return notes.get(meeting.id) ?? null;
  }
}

/** The public is promised the agenda by this day, so it leaves the clear days. (LGA 1972, s.100B(3).) */
function refuseTooLate(publicationOn: CalendarDate | null, { lastInLaw, required }: ClearDaysClock): void {
  if (publicationOn === null || publicationOn <= lastInLaw) return;
  const message = `Publication must be on or before ${longDate(lastInLaw)}, the last day that gives ${required} clear days`;
  throw new RuleBroken(message, fieldOf('publication'));
}

/** `Agenda setting must be on or before the deadline for reports, Monday 9 October 2017` */
function inWords({ earlier, later, laterDay }: OutOfOrder): string {
  const name = KEY_DATE_NAMES[earlier];
  const limit = later === 'meeting' ? 'the meeting' : KEY_DATE_NAMES[later];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} must be on or before ${limit}, ${longDate(laterDay)}`;
}

function stated(chosen: ChosenKeyDates): Record<string, string> {
  return Object.fromEntries(Object.entries(chosen).map(([name, day]) => [name, day ?? 'computed']));
}

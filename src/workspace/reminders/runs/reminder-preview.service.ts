import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ContactsService } from '../links/contacts.service.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import type { DueLetter, LettersOfDay, LetterToCome } from '../daily/due-letter.js';
import { DigestWriting } from './digest-writing.service.js';
import { type PlannedReminder, ReminderPlanning } from './reminder-planning.service.js';
import { ReminderRuns } from './reminder-runs.service.js';
import { ReminderHold } from './reminder-hold.entity.js';
import { Reminder } from './reminder.entity.js';
import { RunDays } from './run-days.service.js';

/** The next days are looked through for one on which reminders go out; a council closes for less long than this. */
const LONGEST_PAUSE_DAYS = 30;
const PEOPLE_AT_ONCE = 100;

/** What will go out on a day: the very mails, written and not sent. Their links are made when they are sent. */
@Injectable()
export class ReminderPreview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: ReminderRuns,
    private readonly days: RunDays,
    private readonly planning: ReminderPlanning,
    private readonly contacts: ContactsService,
    private readonly writing: DigestWriting,
    private readonly letters: DailyLetters,
  ) {}

  /** The next day on which reminders go out, today where they have not; null where none comes soon. */
  async nextDay(): Promise<CalendarDate | null> {
    const first = await this.days.firstOpenDay();
    for (let later = 0; later <= LONGEST_PAUSE_DAYS; later += 1) {
      const next = addDays(first, later);
      if (await this.runs.isSendingDay(next)) return next;
    }
    return null;
  }

  /** The digests in the order of the ids of those they are for, then the letters; none on a day without reminders. */
  async *mails(day: CalendarDate): AsyncGenerator<LetterToCome> {
    if (!(await this.runs.isSendingDay(day))) return;
    const held = (await this.unitOfWork.reading(ReminderHold).find()).map(({ personId }) => personId);
    yield* this.digests(day, held);
    const { letters } = await this.lettersOn(day);
    for (const letter of letters) if (!held.includes(letter.contact.person.id)) yield this.letters.preview(letter);
  }

  /** What goes out beside the digests, and what cannot. */
  async lettersOn(day: CalendarDate): Promise<LettersOfDay> {
    return this.letters.due(day);
  }

  /** All that goes out to one person, the digest first. */
  async mailsTo(personId: string, day: CalendarDate): Promise<LetterToCome[]> {
    const contact = (await this.contacts.of([personId], day)).get(personId);
    const reminders = (await this.remindersOn(day)).get(personId) ?? [];
    const digest = contact ? await this.writing.write(contact, reminders, day) : null;
    const mails: LetterToCome[] = digest ? [{ order: digest.order, attachment: null }] : [];
    const isTheirs = ({ contact: { person } }: DueLetter) => person.id === personId;
    for (const letter of (await this.lettersOn(day)).letters.filter(isTheirs)) {
      mails.push(await this.letters.preview(letter));
    }
    return mails;
  }

  /** By the id of the person; with them what waits from earlier days. Of a day that is done only what still waits. */
  async remindersOn(day: CalendarDate): Promise<Map<string, PlannedReminder[]>> {
    const byPerson = new Map<string, PlannedReminder[]>();
    const note = (reminder: PlannedReminder) => {
      const before = byPerson.get(reminder.personId);
      if (before) before.push(reminder);
      else byPerson.set(reminder.personId, [reminder]);
    };
    const isPlanned = await this.days.isPlanned(day);
    const where = { day: isPlanned ? LessThanOrEqual(day) : LessThan(day), mailKey: IsNull() };
    const waiting = await this.unitOfWork.reading(Reminder).find({ where, order: { day: 'ASC', id: 'ASC' } });
    (await this.planning.anew(waiting, day)).forEach(note);
    if (isPlanned) return byPerson;
    const since = await this.days.lastBefore(day);
    for await (const reminders of this.planning.batches({ day, since })) reminders.forEach(note);
    return byPerson;
  }

  private async *digests(day: CalendarDate, held: readonly string[]): AsyncGenerator<LetterToCome> {
    const reminders = await this.remindersOn(day);
    const personIds = [...reminders.keys()].filter((id) => !held.includes(id)).sort();
    for (let start = 0; start < personIds.length; start += PEOPLE_AT_ONCE) {
      const some = personIds.slice(start, start + PEOPLE_AT_ONCE);
      const contacts = await this.contacts.of(some, day);
      for (const personId of some) {
        const contact = contacts.get(personId);
        const written = contact && (await this.writing.write(contact, reminders.get(personId) ?? [], day));
        if (written) yield { order: written.order, attachment: null };
      }
    }
  }
}

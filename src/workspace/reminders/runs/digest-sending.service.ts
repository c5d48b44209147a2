import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { AnswerLinks } from '../answers/answer-links.service.js';
import { Failures } from '../failures.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { DigestWriting, type WrittenDigest } from './digest-writing.service.js';
import { ReminderHold } from './reminder-hold.entity.js';
import { Reminder } from './reminder.entity.js';

const PEOPLE_AT_ONCE = 200;
/** SQLite takes a limited number of values in one statement. */
const ROWS_AT_ONCE = 500;

/** Puts what waits into the outbox: a digest for each person, in one unit with the mark that it went. */
@Injectable()
export class DigestSending {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactsService,
    private readonly writing: DigestWriting,
    private readonly links: AnswerLinks,
    private readonly outbox: Outbox,
    private readonly failPoint: FailPoint,
  ) {}

  /** How many digests there were. One that fails stops nobody else’s. @throws AggregateError once all others are out */
  async sendAll(day: CalendarDate): Promise<number> {
    let sent = 0;
    const failures = new Failures();
    for (let last = ''; ;) {
      const personIds = await this.waiting(day, last);
      if (personIds.length === 0) break;
      const contacts = await this.contacts.of(personIds, day);
      for (const id of personIds) {
        if (await failures.keep(() => this.send(id, contacts.get(id), day))) sent += 1;
      }
      last = personIds.at(-1) ?? '';
    }
    failures.raise('digests could not be written');
    return sent;
  }

  /** Those for whom something waits and whose digests nobody holds back, in the order of ids. */
  private async waiting(day: CalendarDate, after: string): Promise<string[]> {
    const rows = await this.unitOfWork
      .reading(Reminder)
      .createQueryBuilder('reminder')
      .select('reminder.personId', 'personId')
      .where('reminder.mailKey IS NULL AND reminder.day <= :day AND reminder.personId > :after', { day, after })
      .andWhere('NOT EXISTS (SELECT 1 FROM reminder_holds hold WHERE hold.person_id = reminder.personId)')
      .groupBy('reminder.personId')
      .orderBy('reminder.personId')
      .limit(PEOPLE_AT_ONCE)
      .getRawMany<{ personId: string }>();
    return rows.map(({ personId }) => personId);
  }

  private async send(personId: string, contact: Contact | undefined, day: CalendarDate): Promise<boolean> {
    const where = { personId, day: LessThanOrEqual(day), mailKey: IsNull() };
    const reminders = await this.unitOfWork.reading(Reminder).find({ where, order: { day: 'ASC', id: 'ASC' } });
    const written = contact ? await this.writing.write(contact, reminders, day) : null;
    const isSent = await this.unitOfWork.run((unit) => this.settle(unit, reminders, written, personId));
    this.failPoint.pass('digest-queued');
    return isSent;
  }

  /**
   * What came to nothing was never sent and is forgotten; the rest is marked with the mail that tells it. Where somebody
   * holds the mail, or it went out already, everything goes on waiting.
   */
  private async settle(
    unit: Unit,
    reminders: readonly Reminder[],
    written: WrittenDigest | null,
    personId: string,
  ): Promise<boolean> {
    await unit.lock('digest', personId);
    if (await unit.manager.existsBy(ReminderHold, { personId })) return false;
    if (written && (await unit.manager.existsBy(Mail, { key: written.order.key }))) return false;
    const told = toldBy(written);
    for (const some of inParts(reminders)) {
      const idsOf = (isNamed: boolean | undefined) =>
        In(some.filter(({ actionId }) => told.get(actionId) === isNamed).map(({ id }) => id));
      await unit.manager.delete(Reminder, { id: idsOf(undefined), mailKey: IsNull() });
      if (written === null) continue;
      await unit.manager.update(Reminder, { id: idsOf(true) }, { mailKey: written.order.key, isNamed: true });
      await unit.manager.update(Reminder, { id: idsOf(false) }, { mailKey: written.order.key });
    }
    if (written === null) return false;
    await this.links.keep(unit, personId, written.links);
    await this.outbox.queue(unit, written.order);
    return true;
  }
}

/** Whether the mail names an action or only counts it, by the id of the action. */
function toldBy(written: WrittenDigest | null): Map<string, boolean> {
  if (written === null) return new Map();
  const { panels, unnamed } = written.digest;
  return new Map([
    ...unnamed.map(({ action }) => [action.id, false] as const),
    ...panels.flatMap(({ lines }) => lines.map(({ action }) => [action.id, true] as const)),
  ]);
}

function inParts(reminders: readonly Reminder[]): Reminder[][] {
  return Array.from({ length: Math.ceil(reminders.length / ROWS_AT_ONCE) }, (_part, index) =>
    reminders.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}

import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { AnswerLinks } from '../answers/answer-links.service.js';
import { type Contact, ContactsService } from './contacts.service.js';
import { DigestWriting, type WrittenDigest } from './digest-writing.service.js';
import { Reminder } from './reminder.entity.js';

const PEOPLE_AT_ONCE = 200;

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

  /** @returns how many digests there were */
  async sendAll(day: CalendarDate): Promise<number> {
    let sent = 0;
    for (let last = ''; ;) {
      const personIds = await this.waiting(day, last);
      if (personIds.length === 0) return sent;
      const contacts = await this.contacts.of(personIds, day);
      for (const id of personIds) if (await this.send(id, contacts.get(id), day)) sent += 1;
      last = personIds.at(-1) ?? '';
    }
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
    await this.unitOfWork.run((unit) => this.settle(unit, reminders, written, personId));
    this.failPoint.pass('digest-queued');
    return written !== null;
  }

  /** What came to nothing was never sent and is forgotten; the rest is marked with the mail that tells it. */
  private async settle(
    unit: Unit,
    reminders: readonly Reminder[],
    written: WrittenDigest | null,
    personId: string,
  ): Promise<void> {
    const ids = reminders.map(({ id }) => id);
    const told = written === null ? [] : reminders.filter(({ actionId }) => isIn(written, actionId));
    const toldIds = told.map(({ id }) => id);
    await unit.manager.delete(Reminder, { id: In(ids.filter((id) => !toldIds.includes(id))), mailKey: IsNull() });
    if (written === null) return;
    await unit.manager.update(Reminder, { id: In(toldIds) }, { mailKey: written.order.key });
    await this.links.keep(unit, personId, written.links);
    await this.outbox.queue(unit, written.order);
  }
}

function isIn({ digest }: WrittenDigest, actionId: string): boolean {
  return digest.panels.some(({ lines }) => lines.some(({ action }) => action.id === actionId));
}

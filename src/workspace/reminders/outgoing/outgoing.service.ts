import { Inject, Injectable } from '@nestjs/common';
import { isClerk, maySettings, type Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock, SystemClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { PageRequest } from '../../../platform/web/pages/pagination.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName, Person } from '../../people/person.entity.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import type { LettersOfDay, LetterToCome } from '../daily/due-letter.js';
import type { PlannedReminder } from '../runs/reminder-planning.service.js';
import { ReminderPreview } from '../runs/reminder-preview.service.js';
import { ReminderHold } from '../runs/reminder-hold.entity.js';
import type { Outgoing } from './outgoing-digest.js';

/** What will go out next, for whoever keeps panels: to look at, to hold back and to let go. */
@Injectable()
export class OutgoingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly preview: ReminderPreview,
    private readonly contacts: ContactsService,
    private readonly mail: CouncilMailService,
    private readonly outbox: Outbox,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
    @Inject(SYSTEM_CLOCK) private readonly systemClock: SystemClock,
  ) {}

  /** By surname. @throws NotAllowed */
  async next({ page, size, skip, take }: PageRequest, user: Reader): Promise<Outgoing> {
    refuseUnlessKeeping(user);
    const day = await this.preview.nextDay();
    const reminders = day === null ? new Map<string, PlannedReminder[]>() : await this.preview.remindersOn(day);
    const { letters, forNobody }: LettersOfDay =
      day === null ? { letters: [], forNobody: [] } : await this.preview.lettersOn(day);
    const told = new Set([...reminders.keys(), ...letters.map(({ contact }) => contact.person.id)]);
    const people = day === null ? [] : await this.peopleOf([...told], day);
    const holds = await this.unitOfWork.reading(ReminderHold).find();
    const items = people.slice(skip, skip + take).map((contact) => ({
      contact,
      actions: new Set(reminders.get(contact.person.id)?.map(({ actionId }) => actionId)).size,
      letters: letters.filter((letter) => letter.contact.person.id === contact.person.id).map(({ what }) => what),
      hold: holds.find(({ personId }) => personId === contact.person.id) ?? null,
    }));
    return { day, page: { items, total: people.length, page, size }, forNobody };
  }

  /** The mails as they will go out, but for their links. @throws NotAllowed, NotFound */
  async read(personId: string, user: Reader): Promise<{ day: CalendarDate; mails: LetterToCome[] }> {
    refuseUnlessKeeping(user);
    const day = await this.preview.nextDay();
    const mails = day === null ? [] : await this.preview.mailsTo(personId, day);
    if (day === null || mails.length === 0) throw new NotFound('Nothing will go out to this person next.');
    return { day, mails };
  }

  /** Until they are released nothing is sent; what waits goes out with the first mail after. @throws NotAllowed, NotFound */
  async hold(personId: string, user: Actor & Reader): Promise<void> {
    refuseUnlessKeeping(user);
    await this.unitOfWork.run(async (unit) => {
      if (!(await unit.manager.existsBy(Person, { id: personId }))) throw new NotFound('There is no such person.');
      const hold = { id: newId(), personId, heldAt: this.systemClock.now().toISOString(), heldBy: user.name };
      await unit.manager.createQueryBuilder().insert().into(ReminderHold).values(hold).orIgnore().execute();
      await this.audit.record(unit, user, { ...deed(personId), action: 'held reminders back' });
    });
  }

  /** @throws NotAllowed */
  async release(personId: string, user: Actor & Reader): Promise<void> {
    refuseUnlessKeeping(user);
    await this.unitOfWork.run(async (unit) => {
      const { affected } = await unit.manager.delete(ReminderHold, { personId });
      if (affected === 0) return;
      await this.audit.record(unit, user, { ...deed(personId), action: 'released reminders' });
    });
  }

  /** To oneself, through the same outbox and mail server as every other. @throws NotAllowed, RuleBroken */
  async sendTest(user: Actor & Reader): Promise<string> {
    refuseUnlessKeeping(user);
    const day = this.clock.today();
    const contact =
      user.personId === null ? undefined : (await this.contacts.of([user.personId], day)).get(user.personId);
    if (!contact || contact.address === null) throw new RuleBroken('You have no mail address to send a test to.');
    const to = { name: fullName(contact.person), address: contact.address };
    const subject = 'A test mail';
    const parts = await this.mail.write('test-mail', { subject });
    const order = { ...parts, to, subject, key: `test-mail:${newId()}`, purpose: 'test-mail' };
    await this.unitOfWork.run((unit) =>
      this.outbox.queue(unit, { ...order, about: { kind: 'person', id: contact.person.id } }),
    );
    return to.address;
  }

  private async peopleOf(ids: readonly string[], day: CalendarDate): Promise<Contact[]> {
    const contacts = [...(await this.contacts.of(ids, day)).values()].filter(({ address }) => address !== null);
    return contacts.sort(bySurname);
  }
}

function refuseUnlessKeeping(user: Reader): void {
  if (!isClerk(user) && !maySettings(user)) throw new NotAllowed('Only clerks see what will go out.');
}

function bySurname({ person: one }: Contact, { person: other }: Contact): number {
  return one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : one.id < other.id ? -1 : 1;
}

function deed(personId: string) {
  return { subjectKind: 'person', subjectId: personId, detail: {} };
}

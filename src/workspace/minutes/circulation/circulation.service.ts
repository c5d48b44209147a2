import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Config } from '../../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type MailOrder, Outbox } from '../../../platform/mail/outbox.js';
import { Account } from '../../accounts/account.entity.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName, Person } from '../../people/person.entity.js';
import { findMinute, type MinuteInFull, type MinutesInFull } from '../minutes-in-full.js';
import { MinutesEdits } from '../minutes-edits.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { minutesPaths } from '../minutes.paths.js';
import { Circulated } from './circulated.service.js';
import { CirculationCandidatesService } from './circulation-candidates.service.js';
import { circulationEmail } from './circulation.email.js';
import { MinutesCirculation } from './circulation.entity.js';
import type { CirculationOfMinutes } from './circulation-of-minutes.js';
import type { CirculationForm } from './circulation.form.js';

/** Sends drafted minutes, whole or one of them, to those who are asked for comments; a mail tells each. */
@Injectable()
export class CirculationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly edits: MinutesEdits,
    private readonly reading: MinutesReading,
    private readonly circulated: Circulated,
    private readonly candidates: CirculationCandidatesService,
    private readonly mail: CouncilMailService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed */
  async show(minutesId: string, user: Reader): Promise<CirculationOfMinutes> {
    const { minutes } = await this.reading.read(minutesId, user);
    requireKeeperOfMinutes(user, minutes.panel.id);
    return {
      minutes,
      sent: await this.circulated.of(minutesId),
      candidates: await this.candidates.of(minutes),
    };
  }

  /** To how many they went; whoever has them already is told again. @throws NotAllowed, RuleBroken once they are checked */
  async send(minutesId: string, form: CirculationForm, user: Actor & Reader): Promise<number> {
    const minutes = await this.edits.refuseUnlessOpenTo(minutesId, user);
    const minute = minuteWanted(minutes, form.minuteId);
    const recipients = await this.recipientsOf(form);
    const letters: Letter[] = [];
    for (const account of recipients) letters.push(await this.write(account, minutes, minute, user));
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      minuteWanted(await this.edits.refuseUnlessOpenTo(minutesId, user), form.minuteId);
      for (const { personId, order } of letters) {
        await this.note(unit, { minutesId, minuteId: minute?.id ?? null, personId }, user);
        await this.outbox.queue(unit, order);
      }
      await this.audit.record(unit, user, {
        action: minute ? 'sent out a drafted minute' : 'sent out the drafted minutes',
        subjectKind: 'minutes',
        subjectId: minutesId,
        detail: { minuteId: minute?.id ?? '', personIds: letters.map(({ personId }) => personId).join(', ') },
      });
    });
    return letters.length;
  }

  private async recipientsOf({ personIds, otherPersonId }: CirculationForm): Promise<Account[]> {
    const ids = [...new Set([...personIds, ...(otherPersonId === undefined ? [] : [otherPersonId])])];
    if (ids.length === 0) throw new RuleBroken('Select who is to be sent the minutes', 'personIds');
    const where = { personId: In(ids), endedAt: IsNull() };
    const accounts = await this.unitOfWork
      .reading(Account)
      .find({ where, relations: { person: true }, order: { id: 'ASC' } });
    const without = ids.filter((id) => !accounts.some(({ personId }) => personId === id));
    if (without.length > 0) throw await this.cannotSignIn(without);
    return accounts;
  }

  private async cannotSignIn(ids: readonly string[]): Promise<RuleBroken> {
    const order = { sortKey: 'ASC', id: 'ASC' } as const;
    const people = await this.unitOfWork.reading(Person).find({ where: { id: In([...ids]) }, order });
    const names = people.map(fullName).join(', ') || 'Somebody selected';
    return new RuleBroken(
      `${names} cannot be sent the minutes: only people with an account can read them`,
      'personIds',
    );
  }

  /** Before the unit that sends it: drawing is no database work. */
  private async write(
    { personId, person, signInName }: Account,
    minutes: MinutesInFull,
    minute: MinuteInFull | null,
    user: Actor,
  ): Promise<Letter> {
    const to = { name: person ? fullName(person) : signInName, address: signInName };
    const path = minute ? minutesPaths.itemText(minutes.id, minute.id) : minutesPaths.text(minutes.id);
    const email = circulationEmail(minutes, minute?.printed ?? null, to, user, `${this.config.baseUrl}${path}`);
    const parts = await this.mail.write('minutes-circulated', email);
    const about = { kind: 'minutes', id: minutes.id };
    const key = `minutes-circulated:${newId()}`;
    return { personId, order: { ...parts, to, about, key, subject: email.subject, purpose: 'minutes-circulated' } };
  }

  /** NULL is no value to a unique index, so the lock on the minutes is what keeps one row each. */
  private async note(unit: Unit, what: Place, user: Actor): Promise<void> {
    const { minutesId, minuteId, personId } = what;
    const sent = { sentAt: this.clock.now(), sentBy: user.name };
    const where = { minutesId, minuteId: minuteId ?? IsNull(), personId };
    const { affected } = await unit.manager.update(MinutesCirculation, where, sent);
    if (affected === 0) await unit.manager.insert(MinutesCirculation, { id: newId(), ...what, ...sent });
  }
}

interface Letter {
  readonly personId: string;
  readonly order: MailOrder;
}

type Place = Pick<MinutesCirculation, 'minutesId' | 'minuteId' | 'personId'>;

function minuteWanted(minutes: MinutesInFull, minuteId: string | undefined): MinuteInFull | null {
  if (minuteId === undefined) return null;
  const minute = findMinute(minutes, minuteId);
  if (!minute) throw new NotFound('There is no such minute.');
  return minute;
}

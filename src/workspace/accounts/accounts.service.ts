import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../platform/config/system-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { fullName, Person } from '../people/person.entity.js';
import { AccountEnding, type EndingWork } from './account-ending.js';
import { Account, rolesOf } from './account.entity.js';
import type { AccountForm, RolesForm } from './account.form.js';
import { type AccountsQuery, narrow, order } from './accounts-query.js';
import { refuseUnlessAdministrator, refuseUnlessAdministratorAtDesk } from './accounts-permission.js';
import { keepAnAdministrator } from './last-administrator.js';
import { PasswordLetters } from './links/password-letters.js';
import { openAccount } from './open-account.js';
import { Credentials } from './passwords/credentials.js';
import { roleColumns } from './role-columns.js';

/** Who can sign in, and as what. An account is ended, never deleted: the audit trail goes on naming it. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly credentials: Credentials,
    private readonly ending: AccountEnding,
    private readonly letters: PasswordLetters,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** For features that give rights to accounts: opened again, an account has none of them. */
  whenEnding(work: EndingWork): void {
    this.ending.also(work);
  }

  /** With its person; one that has ended as well. */
  async byId(id: string): Promise<Account | null> {
    return this.unitOfWork.reading(Account).findOne({ where: { id }, relations: { person: true } });
  }

  /** With which this person can sign in; null where they cannot. */
  async openOf(personId: string): Promise<Account | null> {
    return this.unitOfWork.reading(Account).findOneBy({ personId, endedAt: IsNull() });
  }

  async show(id: string, user: Reader): Promise<Account> {
    refuseUnlessAdministrator(user);
    return this.get(id);
  }

  async page(query: AccountsQuery, { page, size, skip, take }: PageRequest, user: Reader): Promise<Page<Account>> {
    refuseUnlessAdministrator(user);
    const accounts = this.unitOfWork.reading(Account).createQueryBuilder('account');
    const select = accounts.innerJoinAndSelect('account.person', 'person');
    narrow(select, query);
    const counted = await select.clone().select('account.id').limit(MOST_COUNTED).getRawMany();
    order(select, query);
    return { items: await select.offset(skip).limit(take).getMany(), total: counted.length, page, size };
  }

  /** Those who cannot sign in, by surname. */
  async peopleWithout(user: Reader): Promise<Person[]> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork
      .reading(Person)
      .createQueryBuilder('person')
      .leftJoin(Account, 'account', 'account.person_id = person.id AND account.ended_at IS NULL')
      .where('account.id IS NULL')
      .orderBy('person.sortKey', 'ASC')
      .addOrderBy('person.id', 'ASC')
      .getMany();
  }

  /** Opens an account, or again the one of this person that had ended; without a password a mail lets them set one. */
  async open(form: AccountForm, user: Actor & Reader): Promise<Account> {
    refuseUnlessAdministratorAtDesk(user);
    const person = await this.personOf(form.personId);
    const mail = form.mail ?? mailOf(person);
    const passwordHash = form.password === undefined ? null : await this.credentials.hashOf(form.password, mail);
    const to = { name: fullName(person), address: mail.toLowerCase() };
    const letter = passwordHash === null ? await this.letters.write(to, 'first-password') : null;
    const createdAt = this.clock.now().toISOString();
    return this.unitOfWork.run(async (unit) => {
      const account = await openAccount(unit, form, { signInName: to.address, passwordHash, createdAt });
      if (letter) await this.letters.send(unit, letter, account.id);
      const detail = { roles: rolesOf(account).join(', '), personId: account.personId };
      await this.audit.record(unit, user, { ...deed('opened an account', account.id), detail });
      return account;
    });
  }

  async change(id: string, form: RolesForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministratorAtDesk(user);
    const account = await this.get(id);
    const columns = roleColumns(form);
    await this.unitOfWork.run(async (unit) => {
      if (!columns.isAdministrator) await keepAnAdministrator(unit, account);
      await updateVersioned(unit, Account, { id, version: form.version ?? 0 }, columns);
      const detail = { roles: form.roles.join(', '), everyPanel: columns.clerksEveryPanel };
      await this.audit.record(unit, user, { ...deed('changed the roles of an account', id), detail });
    });
  }

  /** Signs the person out everywhere. @throws RuleBroken for a weak password */
  async setPassword(id: string, password: string, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministratorAtDesk(user);
    const account = await this.get(id);
    const passwordHash = await this.credentials.hashOf(password, account.signInName);
    await this.unitOfWork.run(async (unit) => {
      await this.credentials.replace(unit, id, passwordHash);
      await this.audit.record(unit, user, deed('set the password of an account', id));
    });
  }

  /** From now on nobody signs in with it, and whoever has is signed out. */
  async end(id: string, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.get(id);
    await this.unitOfWork.run(async (unit) => {
      if (!(await this.ending.end(unit, { id }, user))) throw new RuleBroken('This account has ended already.');
    });
  }

  /**
   * The same for somebody who leaves the council, as part of the unit in which everything else of theirs ends.
   * @returns false where they have no account that could sign in
   */
  async endOf(unit: Unit, personId: string, user: Actor & Reader): Promise<boolean> {
    refuseUnlessAdministrator(user);
    return this.ending.end(unit, { personId }, user);
  }

  private async personOf(personId: string): Promise<Person> {
    const person = await this.unitOfWork.reading(Person).findOneBy({ id: personId });
    if (!person) throw new RuleBroken('Select the person who is to sign in', 'personId');
    return person;
  }

  private async get(id: string): Promise<Account> {
    const account = await this.byId(id);
    if (!account) throw new NotFound('There is no such account.');
    return account;
  }
}

function mailOf({ mail }: Person): string {
  if (mail === null) throw new RuleBroken('Enter the mail address to sign in with', 'mail');
  return mail;
}

function deed(action: string, accountId: string) {
  return { action, subjectKind: 'account', subjectId: accountId };
}

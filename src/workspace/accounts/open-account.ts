import { RuleBroken } from '../../domain/errors.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { Person } from '../people/person.entity.js';
import { Account } from './account.entity.js';
import type { AccountForm } from './account.form.js';
import { roleColumns } from './role-columns.js';

type Start = Pick<Account, 'signInName' | 'passwordHash' | 'createdAt'>;

/** @throws RuleBroken where the person is unknown or has one, or the mail address is somebody else's */
export async function openAccount(unit: Unit, form: AccountForm, start: Start): Promise<Account> {
  await unit.lock('accounts', 'sign-in names');
  const ended = await endedAccountOf(unit, form.personId);
  await refuseTakenName(unit, start.signInName, ended);
  const facts = { ...roleColumns(form), ...start, personId: form.personId, endedAt: null };
  const account = { ...facts, id: ended?.id ?? newId(), version: (ended?.version ?? 0) + 1 };
  await unit.manager.save(Account, account);
  return account;
}

async function endedAccountOf(unit: Unit, personId: string): Promise<Account | null> {
  const person = await unit.manager.findOneBy(Person, { id: personId });
  if (!person) throw new RuleBroken('Select the person who is to sign in', 'personId');
  const account = await unit.manager.findOneBy(Account, { personId });
  if (account && account.endedAt === null) throw new RuleBroken('This person has an account already', 'personId');
  return account;
}

async function refuseTakenName(unit: Unit, signInName: string, own: Account | null): Promise<void> {
  const holder = await unit.manager.findOneBy(Account, { signInName });
  if (holder && holder.id !== own?.id) {
    throw new RuleBroken('Somebody else signs in with this mail address. Give each person their own', 'mail');
  }
}

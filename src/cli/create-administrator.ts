import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { Command, InvalidArgumentError } from 'commander';
import { PUBLIC_READER } from '../domain/access/roles.js';
import { RuleBroken } from '../domain/errors.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AccountsService } from '../workspace/accounts/accounts.service.js';
import { Person } from '../workspace/people/person.entity.js';
import { PeopleService } from '../workspace/people/people.service.js';
import { withApplication } from './application.js';

/** Whoever can run commands here could change the database as well: they act as an administrator. */
const ACTOR = { ...PUBLIC_READER, roles: ['administrator' as const], accountId: null, name: 'the command line' };

interface Options {
  readonly name: string;
  readonly mail: string;
  readonly passwordStdin: boolean;
}

export function createAdministratorCommand(): Command {
  return new Command('create-administrator')
    .description('Lets somebody sign in as an administrator: the first of all, or when nobody else can.')
    .requiredOption('--name <name>', 'forenames and surname, such as "Mary Abbott"', fullName)
    .requiredOption('--mail <address>', 'the mail address to sign in with', mailAddress)
    .option('--password-stdin', 'read the password from standard input instead of making one', false)
    .action(async ({ name, mail, passwordStdin }: Options) => {
      const password = passwordStdin ? await firstLineOfInput() : madePassword();
      await withApplication((app) => open(app, { name, mail, password }));
      process.stdout.write(`${mail} can sign in as an administrator.\n`);
      if (!passwordStdin) process.stdout.write(`The password is ${password} - change it after signing in.\n`);
    });
}

async function open(
  app: INestApplicationContext,
  { name, mail, password }: { name: string; mail: string; password: string },
): Promise<void> {
  const known = await app.get(UnitOfWork).reading(Person).findOneBy({ mail });
  const { id: personId } = known ?? (await register(app, name, mail));
  const account = { personId, mail, password, roles: ['administrator' as const], clerksEveryPanel: false };
  await app.get(AccountsService, { strict: false }).open(account, ACTOR);
}

function register(app: INestApplicationContext, name: string, mail: string): Promise<Person> {
  const words = name.split(' ');
  const surname = words.pop() ?? name;
  const forenames = words.length === 0 ? {} : { forenames: words.join(' ') };
  const person = { kind: 'officer' as const, surname, ...forenames, mail, namedInPublic: true };
  return app.get(PeopleService, { strict: false }).register(person, ACTOR);
}

function fullName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '' || name.length > 100) throw new InvalidArgumentError('Give a name of up to 100 characters.');
  return name;
}

function mailAddress(text: string): string {
  const mail = text.trim().toLowerCase();
  if (!isEmail(mail)) throw new InvalidArgumentError('Give a mail address such as mary.abbott@council.example.');
  return mail;
}

async function firstLineOfInput(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) return line;
  throw new RuleBroken('There was no password on standard input.');
}

/** About 98 bits, without letters and digits that look alike. */
function madePassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

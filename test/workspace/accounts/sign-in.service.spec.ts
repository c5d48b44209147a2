import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RuleBroken, TooManyAttempts } from '../../../src/domain/errors.js';
import { PasswordHasher } from '../../../src/workspace/accounts/passwords/password-hasher.js';
import { PASSWORD } from '../../support/factories/account.js';
import { administrator, openAccountsDesk } from './accounts-desk.js';

const HERE = '192.0.2.7';
const right = { mail: 'm.elliott@council.example', password: PASSWORD };
let desk: Awaited<ReturnType<typeof openAccountsDesk>>;

beforeEach(async () => {
  desk = await openAccountsDesk();
});
afterEach(() => desk.remove());

describe('signing in', () => {
  it('lets in whoever knows the password, however the mail address is written', async () => {
    const { id } = await desk.openFor(right);

    const account = await desk.signIn.signIn({ mail: 'M.Elliott@Council.Example', password: PASSWORD }, HERE);

    expect(account.id).toBe(id);
    expect((await desk.eventsOf(id)).at(-1)).toMatchObject({ action: 'signed in', accountId: id });
  });

  it('tells an unknown address, a wrong password and an ended account apart to nobody', async () => {
    await desk.openFor(right);
    const ended = await desk.openFor({ mail: 'ended@council.example' });
    await desk.accounts.end(ended.id, administrator);
    await desk.openFor({ mail: 'waiting@council.example', password: undefined });

    const attempts = [
      { mail: 'nobody@council.example', password: PASSWORD },
      { ...right, password: 'copper bridge walnut' },
      { mail: 'ended@council.example', password: PASSWORD },
      { mail: 'waiting@council.example', password: PASSWORD },
    ];
    for (const attempt of attempts) {
      const refused = desk.signIn.signIn(attempt, HERE);
      await expect(refused).rejects.toBeInstanceOf(RuleBroken);
      await expect(refused).rejects.toMatchObject({ message: 'The mail address or the password is not right' });
    }
  });

  it('writes a refusal down without what was typed', async () => {
    const { id } = await desk.openFor(right);
    await desk.signIn.signIn({ ...right, password: 'wrong' }, HERE).catch(() => undefined);
    await desk.signIn.signIn({ mail: 'nobody@council.example', password: 'wrong' }, HERE).catch(() => undefined);

    const refusal = { action: 'was refused at sign-in', actor: 'sign-in', accountId: null, detail: {} };
    expect((await desk.eventsOf(id)).at(-1)).toMatchObject(refusal);
    expect(await desk.eventsOf(null)).toMatchObject([refusal]);
  });

  it('stops somebody who goes on guessing, even when the last guess is right', async () => {
    await desk.openFor(right);
    for (let attempt = 0; attempt < 10; attempt += 1)
      await desk.signIn.signIn({ ...right, password: `guess ${attempt}` }, HERE).catch(() => undefined);

    await expect(desk.signIn.signIn(right, HERE)).rejects.toBeInstanceOf(TooManyAttempts);
  });

  it('lets the person in from elsewhere meanwhile', async () => {
    const { id } = await desk.openFor(right);
    for (let attempt = 0; attempt < 10; attempt += 1)
      await desk.signIn.signIn({ ...right, password: `guess ${attempt}` }, HERE).catch(() => undefined);

    expect((await desk.signIn.signIn(right, '198.51.100.3')).id).toBe(id);
  });

  it('makes the hash anew when a stronger one is asked for since', async () => {
    const cheap = desk.servicesAtCost(new PasswordHasher({ memoryCost: 8192, timeCost: 1, parallelism: 1 }));
    const { id } = await desk.openFor({ ...right, password: undefined });
    await cheap.accounts.setPassword(id, PASSWORD, administrator);

    await desk.signIn.signIn(right, HERE);

    const account = await desk.accounts.byId(id);
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await desk.signIn.signIn(right, HERE)).id).toBe(id);
  });

  it('writes down who signs out', async () => {
    const { id } = await desk.openFor(right);

    await desk.signIn.signOut({ accountId: id, name: 'M. Elliott' });

    expect((await desk.eventsOf(id)).at(-1)).toMatchObject({ action: 'signed out', actor: 'M. Elliott' });
  });
});

describe('a password of one’s own', () => {
  it('is changed by whoever knows the old one, and ends every session', async () => {
    const { id } = await desk.openFor(right);
    await desk.sessions.create('a session', { data: '{}', accountId: id });

    const form = { currentPassword: PASSWORD, password: 'copper bridge walnut' };
    await desk.own.changePassword(form, { ...administrator, accountId: id });

    expect(await desk.sessionsOf(id)).toBe(0);
    expect((await desk.signIn.signIn({ ...right, password: 'copper bridge walnut' }, HERE)).id).toBe(id);
  });

  it('is not changed by somebody who found the screen unlocked', async () => {
    const { id } = await desk.openFor(right);

    const form = { currentPassword: 'a guess', password: 'copper bridge walnut' };
    const changing = desk.own.changePassword(form, { ...administrator, accountId: id });
    await expect(changing).rejects.toMatchObject({ field: 'currentPassword' });
  });
});

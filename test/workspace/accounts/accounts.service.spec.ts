import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountRole } from '../../../src/domain/access/roles.js';
import { Conflict, NotAllowed, RuleBroken } from '../../../src/domain/errors.js';
import { pageRequest } from '../../../src/platform/web/pages/pagination.js';
import { accountsQuery } from '../../../src/workspace/accounts/accounts-query.js';
import { accountForm, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { administrator, openAccountsDesk } from './accounts-desk.js';

let desk: Awaited<ReturnType<typeof openAccountsDesk>>;

beforeEach(async () => {
  desk = await openAccountsDesk();
});
afterEach(() => desk.remove());

describe('opening an account', () => {
  it('gives a person a sign-in and roles', async () => {
    const { id } = await desk.openFor({ mail: 'M.Elliott@Council.example', roles: ['clerk'], clerksEveryPanel: true });

    expect(await desk.accounts.byId(id)).toMatchObject({
      signInName: 'm.elliott@council.example',
      isClerk: true,
      clerksEveryPanel: true,
      isAdministrator: false,
      isMonitoringOfficer: false,
      endedAt: null,
      person: { title: 'Councillor' },
    });
  });

  it('keeps no password, only an argon2id hash of at least the cost OWASP asks for', async () => {
    const account = await desk.openFor();

    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('makes nobody clerk of every panel who is no clerk', async () => {
    expect(await desk.openFor({ roles: ['administrator'], clerksEveryPanel: true })).toMatchObject({
      isAdministrator: true,
      clerksEveryPanel: false,
    });
  });

  it('refuses a second account for a person', async () => {
    const { personId } = await desk.openFor();

    const second = desk.accounts.open(accountForm.build({ personId }), administrator);
    await expect(second).rejects.toMatchObject({ field: 'personId', message: 'This person has an account already' });
  });

  it('refuses a mail address that somebody else signs in with', async () => {
    await desk.openFor({ mail: 'desk@council.example' });

    await expect(desk.openFor({ mail: 'Desk@council.example' })).rejects.toMatchObject({ field: 'mail' });
  });

  it('refuses somebody who is not registered', async () => {
    const opening = desk.accounts.open(accountForm.build({ personId: 'nobody' }), administrator);

    await expect(opening).rejects.toMatchObject({ field: 'personId' });
  });

  it('opens one that had ended again, with what it may do now', async () => {
    const ended = await desk.openFor({ roles: ['monitoring-officer'] });
    await desk.accounts.end(ended.id, administrator);

    const form = accountForm.build({ personId: ended.personId, mail: ended.signInName, roles: ['clerk'] });
    const account = await desk.accounts.open(form, administrator);

    expect(account.id).toBe(ended.id);
    expect(await desk.accounts.byId(ended.id)).toMatchObject({
      endedAt: null,
      isClerk: true,
      isMonitoringOfficer: false,
    });
  });

  it('is for administrators', async () => {
    const { id } = await desk.people.register(personForm.build(), administrator);

    const opening = desk.accounts.open(accountForm.build({ personId: id }), userWith('clerk'));
    await expect(opening).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('changing roles', () => {
  it('takes and gives', async () => {
    const { id } = await desk.openFor({ roles: ['clerk'], clerksEveryPanel: true });

    await desk.accounts.change(
      id,
      { roles: ['monitoring-officer'], clerksEveryPanel: false, version: 1 },
      administrator,
    );

    expect(await desk.accounts.byId(id)).toMatchObject({ isClerk: false, isMonitoringOfficer: true, version: 2 });
  });

  it('refuses to overwrite what somebody else saved in the meantime', async () => {
    const { id } = await desk.openFor();
    await desk.accounts.change(id, { roles: ['clerk'], clerksEveryPanel: true, version: 1 }, administrator);

    const late = desk.accounts.change(id, { roles: [], clerksEveryPanel: false, version: 1 }, administrator);
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it('leaves the council an administrator who can sign in', async () => {
    const { id } = await desk.openFor({ roles: ['administrator'] });
    await desk.openFor({ roles: ['administrator'], password: undefined });

    const change = desk.accounts.change(id, { roles: [], clerksEveryPanel: false, version: 1 }, administrator);
    await expect(change).rejects.toBeInstanceOf(RuleBroken);
  });
});

describe('setting a password', () => {
  it('signs the person out everywhere', async () => {
    const { id } = await desk.openFor();
    await desk.sessions.create('a session', { data: '{}', accountId: id });

    await desk.accounts.setPassword(id, 'copper bridge walnut', administrator);

    expect(await desk.sessionsOf(id)).toBe(0);
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toEqual([
      'opened an account',
      'set the password of an account',
    ]);
  });

  it('is for administrators', async () => {
    const { id } = await desk.openFor();

    const setting = desk.accounts.setPassword(id, 'copper bridge walnut', userWith('monitoring-officer'));
    await expect(setting).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('ending an account', () => {
  it('ends its sessions with it', async () => {
    desk.clock.setTo('2017-10-16T09:00:00.000Z');
    const { id } = await desk.openFor();
    await desk.sessions.create('a session', { data: '{}', accountId: id });

    await desk.accounts.end(id, administrator);

    expect(await desk.accounts.byId(id)).toMatchObject({ endedAt: '2017-10-16T09:00:00.000Z' });
    expect(await desk.sessionsOf(id)).toBe(0);
  });

  it('is part of the unit in which its person leaves, or does not happen', async () => {
    const { id, personId } = await desk.openFor();
    const leaving = desk.unitOfWork.run(async (unit) => {
      expect(await desk.accounts.endOf(unit, personId, administrator)).toBe(true);
      throw new Error('A seat could not be ended');
    });
    await expect(leaving).rejects.toThrow('A seat could not be ended');
    expect((await desk.accounts.byId(id))?.endedAt).toBeNull();

    const end = () => desk.unitOfWork.run((unit) => desk.accounts.endOf(unit, personId, administrator));
    expect(await end()).toBe(true);
    expect(await end()).toBe(false);
    expect((await desk.accounts.byId(id))?.endedAt).not.toBeNull();
  });

  it('leaves the council an administrator', async () => {
    const only = await desk.openFor({ roles: ['administrator'] });
    await expect(desk.accounts.end(only.id, administrator)).rejects.toBeInstanceOf(RuleBroken);

    await desk.openFor({ roles: ['administrator'] });
    await desk.accounts.end(only.id, administrator);

    expect((await desk.accounts.byId(only.id))?.endedAt).not.toBeNull();
  });
});

describe('the list of accounts', () => {
  it('goes by surname', async () => {
    for (const surname of ['Young', 'Abbott', 'McCall']) {
      const { id: personId } = await desk.people.register(personForm.build({ surname }), administrator);
      await desk.accounts.open(accountForm.build({ personId }), administrator);
    }

    const page = await desk.accounts.page(accountsQuery({}), pageRequest({}), administrator);
    expect(page.total).toBe(3);
    expect(page.items.map(({ person }) => person?.surname)).toEqual(['Abbott', 'McCall', 'Young']);
  });

  it.each([
    [{ name: 'young' }, ['Young']],
    [{ name: 'ABB Mary' }, ['Abbott']],
    [{ name: 'y_ung@' }, []],
    [{ name: 'young@council' }, ['Young']],
    [{ role: 'clerk' }, ['McCall']],
    [{ role: 'no such role' }, ['Abbott', 'McCall', 'Young']],
    [{ state: 'ended' }, ['Abbott']],
    [{ state: 'active', sort: '-person' }, ['Young', 'McCall']],
    [{ sort: 'mail' }, ['McCall', 'Abbott', 'Young']],
    [{ sort: '-opened' }, ['McCall', 'Abbott', 'Young']],
  ])('is narrowed and ordered by %j', async (asked, surnames) => {
    const mails: Record<string, string> = {
      Young: 'young@council.example',
      Abbott: 'b@council.example',
      McCall: 'a@council.example',
    };
    for (const [surname, mail] of Object.entries(mails)) {
      const { id: personId } = await desk.people.register(
        personForm.build({ forenames: 'Mary', surname }),
        administrator,
      );
      const roles: AccountRole[] = surname === 'McCall' ? ['clerk'] : [];
      const { id } = await desk.accounts.open(accountForm.build({ personId, mail, roles }), administrator);
      if (surname === 'Abbott') await desk.accounts.end(id, administrator);
      desk.clock.passMinutes(1);
    }

    const page = await desk.accounts.page(accountsQuery(asked), pageRequest({}), administrator);
    expect(page.items.map(({ person }) => person?.surname)).toEqual(surnames);
    expect(page.total).toBe(surnames.length);
  });

  it('is for administrators', async () => {
    await expect(desk.accounts.page(accountsQuery({}), pageRequest({}), userWith('clerk'))).rejects.toBeInstanceOf(
      NotAllowed,
    );
  });
});

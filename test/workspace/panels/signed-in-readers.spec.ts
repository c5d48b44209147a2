import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Readers } from '../../../src/platform/web/current-user.js';
import type { AccountForm } from '../../../src/workspace/accounts/account.form.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { ProperOfficersService } from '../../../src/workspace/authority/proper-officers/proper-officers.service.js';
import { PanelClerksService } from '../../../src/workspace/panels/panel-clerks.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import type { Person } from '../../../src/workspace/people/person.entity.js';
import type { PersonForm } from '../../../src/workspace/people/person.form.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { accountForm, signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';
import { PageReader } from '../../support/page.js';

const founder = userWith('administrator');
let app: TestApp;
let panelId: string;

beforeEach(async () => {
  app = await openApp();
  panelId = (await app.get(PanelsService).create(panelForm.build({ name: 'Planning Board' }), founder)).id;
});
afterEach(() => app.remove());

describe('the clerks of a panel', () => {
  it('are appointed and dismissed by an administrator', async () => {
    const dixon = await person({ forenames: 'Ann', surname: 'Dixon' });
    const { id } = await account(dixon, { roles: ['clerk'] });
    const administrator = await signedInWith(app, 'administrator');
    const path = `/workspace/panels/${panelId}/clerks`;

    const page = new PageReader((await administrator.get(path)).text);
    await administrator.post(path, page.form('Add the clerk').values);
    expect((await reader(id))?.clerkOf).toEqual([panelId]);

    const named = new PageReader((await administrator.get(path)).text);
    expect(named.fact('Ann Dixon')).toBe('This panel');
    await administrator.post(named.form('Remove: Ann Dixon').action);
    expect((await reader(id))?.clerkOf).toEqual([]);
  });

  it('look after none once their account has ended and is opened again', async () => {
    const dixon = await person();
    const { id } = await account(dixon, { roles: ['clerk'] });
    await app.get(PanelClerksService).appoint(panelId, id, founder);

    await app.get(AccountsService).end(id, founder);
    const again = await account(dixon, { roles: ['clerk'] });

    expect(again.id).toBe(id);
    expect((await reader(id))?.clerkOf).toEqual([]);
    expect(await app.get(PanelClerksService).of(panelId)).toEqual([]);
  });

  it('cannot appoint themselves', async () => {
    const clerk = await signedInWith(app, 'clerk');
    const { id } = await account(await person(), { roles: ['clerk'] });
    await clerk.get(`/workspace/panels/${panelId}/clerks`);

    expect((await clerk.post(`/workspace/panels/${panelId}/clerks`, { accountId: id })).status).toBe(403);
  });

  it('are shown beside those of every panel', async () => {
    await account(await person({ forenames: 'Ann', surname: 'Dixon' }), { roles: ['clerk'], clerksEveryPanel: true });
    const browser = await signedInWith(app);

    const page = new PageReader((await browser.get(`/workspace/panels/${panelId}/clerks`)).text);

    expect(page.text).toContain('No clerk is named for this panel alone.');
    expect(page.text).toContain('Ann Dixon');
  });
});

describe('who is signed in', () => {
  it('brings the roles of the account and the seats of the person', async () => {
    const watson = await person({ kind: 'councillor', title: 'Councillor', forenames: 'Gordon', surname: 'Watson' });
    await app.get(SeatsService).add(panelId, seatForm.member(watson.id).build(), founder);
    const { id } = await account(watson, { roles: ['administrator', 'monitoring-officer'] });

    expect(await reader(id)).toMatchObject({
      accountId: id,
      name: 'Councillor Gordon Watson',
      personId: watson.id,
      roles: ['administrator', 'monitoring-officer'],
      clerkOf: [],
      isCouncillor: true,
      seats: [{ panelId, role: 'member' }],
    });
  });

  it('is nobody in particular without a role', async () => {
    const { id } = await account(await person(), { roles: [] });

    expect(await reader(id)).toMatchObject({
      roles: [],
      clerkOf: [],
      isCouncillor: false,
      seats: [],
    });
  });

  it('clerks every panel where the account says so', async () => {
    const { id } = await account(await person(), { roles: ['clerk'], clerksEveryPanel: true });

    expect(await reader(id)).toMatchObject({ roles: ['clerk'], clerkOf: 'all' });
  });

  it('has the rights of the proper officer from the account alone, never from a name that is printed', async () => {
    const namesake = { forenames: 'Sharon', surname: 'Kemp', post: 'Chief Executive' };
    await app
      .get(ProperOfficersService)
      .add({ name: 'Sharon Kemp', post: 'Chief Executive', fromDay: '2017-01-01' }, founder);
    const { id: printed } = await account(await person(namesake), { roles: [] });
    const { id: appointed } = await account(await person(), { roles: ['proper-officer'] });

    expect((await reader(printed))?.roles).toEqual([]);
    expect((await reader(appointed))?.roles).toEqual(['proper-officer']);
  });

  it('is nobody once the account has ended', async () => {
    const { id } = await account(await person(), { roles: ['clerk'] });
    await app.get(AccountsService).end(id, founder);

    expect(await reader(id)).toBeNull();
    expect(await reader('nobody')).toBeNull();
  });
});

/** An officer, unless told otherwise. */
function person(facts: Partial<PersonForm> = {}): Promise<Person> {
  return app.get(PeopleService).register({ ...personForm.officer().build(), ...facts }, founder);
}

function account({ id: personId }: Person, facts: Partial<AccountForm>) {
  return app.get(AccountsService).open(accountForm.build({ personId, ...facts }), founder);
}

function reader(accountId: string) {
  return app.get(Readers).readerOf(accountId);
}

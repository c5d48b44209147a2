import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { RegistersService } from '../../../../src/workspace/people/registers/registers.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { PageReader } from '../../../support/page.js';

const administrator = userWith('administrator');
let app: TestApp;
let browser: Browser;

beforeEach(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'administrator');
});
afterEach(() => app.remove());

async function read(path: string): Promise<PageReader> {
  return new PageReader((await browser.get(path)).text);
}

describe.each([
  { register: 'wards', heading: 'Wards', add: 'Add a ward', end: 'End this ward', name: 'Hellaby' },
  {
    register: 'political-groups',
    heading: 'Political groups',
    add: 'Add a political group',
    end: 'End this political group',
    name: 'Labour',
  },
] as const)('the register of $register', ({ register, heading, add, end, name }) => {
  it('is filled, corrected and ended, and deletes nothing', async () => {
    expect((await read(`/workspace/${register}`)).hasLink(add)).toBe(true);
    const form = (await read(`/workspace/${register}/new`)).form(add);
    await browser.post(form.action, { ...form.values, name });

    const { id } = (await app.get(RegistersService).choices(register, '2017-10-16')).map(({ value }) => ({
      id: value,
    }))[0] ?? { id: '' };
    const rename = (await read(`/workspace/${register}/${id}`)).form('Save the name');
    await browser.post(rename.action, { ...rename.values, name: `${name} North` });
    expect((await read(`/workspace/${register}`)).table(heading).row(`${name} North`)).toBeDefined();

    const ending = (await read(`/workspace/${register}/${id}/ending`)).form(end);
    await browser.post(ending.action, { ...ending.values, 'to-day': '15', 'to-month': '10', 'to-year': '2017' });
    expect((await read(`/workspace/${register}`)).text).not.toContain(`${name} North`);
    const ended = (await read(`/workspace/${register}?state=ended`)).table(heading).row(`${name} North`);
    expect(ended.cell('Ended')).toBe('15 October 2017');
  });

  it('refuses a second entry of the same name at its field', async () => {
    await app.get(RegistersService).add(register, { name }, administrator);
    await read(`/workspace/${register}/new`);
    const answer = await browser.post(`/workspace/${register}/new`, { name: name.toUpperCase() });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).form(add).error('name')).toMatch(/of this name already$/);
  });

  it('is an administrator’s to change, on pages and in the API', async () => {
    const { id } = await app.get(RegistersService).add(register, { name }, administrator);
    browser = await signedInWith(app, 'clerk');

    expect((await read(`/workspace/${register}`)).table(heading).columns).not.toContain('Change');
    expect((await browser.get(`/workspace/${register}/new`)).status).toBe(403);
    expect((await browser.api('post', `/api/${register}`, { name: 'Other' })).status).toBe(403);
    expect((await browser.api('put', `/api/${register}/${id}`, { name: 'Other', version: 1 })).status).toBe(403);
    expect((await browser.api('get', `/api/${register}`)).body.items).toEqual([
      { id, name, endedOn: null, version: 1 },
    ]);
  });
});

describe('a councillor’s political group', () => {
  it('changes from a day on, keeps what was, and prints beside the name', async () => {
    const { id } = await app.get(PeopleService).register(personForm.build(), administrator);
    const labour = await app.get(RegistersService).add('political-groups', { name: 'Labour' }, administrator);
    const independent = await app.get(RegistersService).add('political-groups', { name: 'Independent' }, administrator);
    const change = async (groupId: string, [day, month, year]: [number, number, number]) => {
      const form = (await read(`/workspace/people/${id}/group`)).form('Change the group');
      const days = { 'from-day': day, 'from-month': month, 'from-year': year };
      return browser.post(form.action, { ...form.values, groupId, ...days });
    };

    expect((await change(labour.id, [5, 5, 2016])).status).toBe(303);
    expect((await change(independent.id, [1, 9, 2017])).status).toBe(303);

    const history = (await read(`/workspace/people/${id}/group`)).table('Until now');
    expect(history.rows.map((row) => [row.name, row.cell('From'), row.cell('To')])).toEqual([
      ['Independent', '1 September 2017', 'No end set'],
      ['Labour', '5 May 2016', '31 August 2017'],
    ]);
    expect(await app.get(PeopleService).get(id)).toMatchObject({ politicalGroup: 'Independent' });

    const backwards = await change(labour.id, [1, 1, 2017]);
    expect([backwards.status, new PageReader(backwards.text).errors]).toEqual([
      422,
      ['Enter a day after Friday 1 September 2017, the last one on record'],
    ]);
  });

  it('ends for all its members when the group does', async () => {
    const { id } = await app.get(PeopleService).register(personForm.build(), administrator);
    const group = await app.get(RegistersService).add('political-groups', { name: 'Labour' }, administrator);
    await read(`/workspace/people/${id}/group`);
    await browser.post(`/workspace/people/${id}/group`, {
      groupId: group.id,
      'from-day': 5,
      'from-month': 5,
      'from-year': 2016,
    });
    const end = await browser.api('post', `/api/political-groups/${group.id}/ending`, { to: '2017-10-15', version: 1 });

    expect(end.status).toBe(200);
    expect(await app.get(PeopleService).get(id)).toMatchObject({ politicalGroup: null });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';

const founder = userWith('administrator');
let app: TestApp;
let clerk: Browser;
let panelId: string;
let path: string;

beforeEach(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
  path = `/workspace/panels/${panelId}/seats`;
});
afterEach(() => app.remove());

const read = async (address: string, by = clerk) => new PageReader((await by.get(address)).text);
const register = (form = personForm.build({ surname: 'Watson' })) => app.get(PeopleService).register(form, founder);

describe('the register of a panel', () => {
  it('takes a new seat and shows it', async () => {
    const watson = await register();
    const { values } = (await read(`${path}/new`)).form('Add the seat');

    const answer = await clerk.post(path, {
      ...values,
      role: 'chair',
      personId: watson.id,
      represents: 'Deputy Leader',
      'from-day': '19',
      'from-month': 'May',
      'from-year': '2017',
    });

    expect(answer.status).toBe(303);
    const row = (await read(path)).table('Members on 16 October 2017').row('Councillor Mary Watson');
    expect(['Role', 'Represents', 'From', 'To'].map((column) => row.cell(column))).toEqual([
      'Chair',
      'Deputy Leader',
      '19 May 2017',
      'No end set',
    ]);
  });

  it('shows the members of any day, and who begins later', async () => {
    const watson = await register();
    await app.get(SeatsService).add(panelId, seatForm.member(watson.id).build({ from: '2017-11-01' }), founder);

    const page = await read(path);
    expect(page.text).toContain('Nobody sat on this panel on 16 October 2017.');
    expect(page.table('Beginning later').rows.map(({ name }) => name)).toEqual(['Councillor Mary Watson']);
    const later = await read(`${path}?on-day=1&on-month=11&on-year=2017`);
    expect(later.table('Members on 1 November 2017').rows).toHaveLength(1);
    expect((await read(`${path}?on=2017-11-01`)).table('Members on 1 November 2017').rows).toHaveLength(1);
  });

  it('keeps a seat that has ended', async () => {
    const watson = await register();
    await app.get(SeatsService).add(panelId, seatForm.member(watson.id).build(), founder);
    const ending = (await read(path)).link('End the seat of Councillor Mary Watson');

    const page = await read(ending);
    expect(page.heading).toBe('End the seat of Councillor Mary Watson');
    const { values } = page.form('End the seat');
    await clerk.post(ending, { ...values, 'to-day': '15' });

    expect((await read(path)).text).toContain('Nobody sat on this panel on 16 October 2017.');
    const before = await read(`${path}?on=2017-10-15`);
    expect(before.table('Members on 15 October 2017').row('Councillor Mary Watson').cell('To')).toBe('15 October 2017');
  });

  it('lets a mistake be corrected, and refuses a second chair beside the input', async () => {
    const [watson, clark] = [await register(), await register(personForm.build({ surname: 'Clark' }))];
    await app.get(SeatsService).add(panelId, seatForm.chair(watson.id).build(), founder);
    await app.get(SeatsService).add(panelId, seatForm.member(clark.id).build(), founder);
    const edit = (await read(path)).link('Correct the seat of Councillor Mary Clark');
    const { values } = (await read(edit)).form('Save the seat');

    const refused = await clerk.post(edit, { ...values, role: 'chair' });
    expect(refused.status).toBe(422);
    expect(new PageReader(refused.text).form('Save the seat').error('role')).toContain(
      'already has somebody in the chair',
    );

    expect((await clerk.post(edit, { ...values, role: 'vice-chair' })).status).toBe(303);
    const row = (await read(path)).table('Members on 16 October 2017').row('Councillor Mary Clark');
    expect(row.cell('Role')).toBe('Vice-chair');
  });

  it('names who is not named in public only to those who run the meetings', async () => {
    const child = await register(personForm.unnamed().build({ forenames: 'Jo', surname: 'Young' }));
    await app.get(SeatsService).add(panelId, seatForm.coOptee(child.id).build(), founder);

    expect((await read(path)).text).toContain('Jo Young');
    const others = await read(path, await signedInWith(app));
    expect(others.text).not.toContain('Young');
    expect(others.table('Members on 16 October 2017').rows.map(({ name }) => name)).toEqual([
      'a representative of the LAC Council',
    ]);
  });

  it('costs as many statements for many seats as for one', async () => {
    await app.get(SeatsService).add(panelId, seatForm.member((await register()).id).build(), founder);
    const one = await statementsOf(app, () => clerk.get(path));
    for (const form of personForm.buildList(8)) {
      await app.get(SeatsService).add(panelId, seatForm.member((await register(form)).id).build(), founder);
    }

    expect(await statementsOf(app, () => clerk.get(path))).toBe(one);
  });

  it('is only read by others', async () => {
    const reader = await signedInWith(app);

    expect((await read(path, reader)).hasLink('Add a seat')).toBe(false);
    expect((await reader.get(`${path}/new`)).status).toBe(403);
    expect((await reader.post(path, { role: 'member', from: '2017-05-19' })).status).toBe(403);
  });

  it('shows others no form to choose people from, also when they send one that is wrong', async () => {
    const child = await register(personForm.unnamed().build({ forenames: 'Jo', surname: 'Young' }));
    const { id } = await app.get(SeatsService).add(panelId, seatForm.coOptee(child.id).build(), founder);
    const reader = await signedInWith(app);

    for (const address of [path, `${path}/${id}`, `${path}/${id}/ending`]) {
      const answer = await reader.post(address, { role: 'nobody' });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('Young');
    }
  });
});

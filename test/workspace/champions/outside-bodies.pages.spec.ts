import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChampionAppointmentsService } from '../../../src/workspace/champions/champion-appointments.service.js';
import { championPaths } from '../../../src/workspace/champions/champion.paths.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { LeaversService } from '../../../src/workspace/panels/leavers/leavers.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import type { Person } from '../../../src/workspace/people/person.entity.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';

const founder = userWith('administrator');
const NAME = 'Care Leavers’ Trust';
const TODAY = 'Outside bodies and their representatives today';
let app: TestApp;
let clerk: Browser;
let panelId: string;
let path: string;

beforeEach(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
  path = championPaths.index(panelId);
});
afterEach(() => app.remove());

const read = async (address = path, by = clerk) => new PageReader((await by.get(address)).text);
const register = (surname: string) => app.get(PeopleService).register(personForm.build({ surname }), founder);
const addBody = async (name = NAME, seats = 3) =>
  (await app.get(StrandsService).add(panelId, { name, kind: 'outside-body', seats }, founder)).id;
const appoint = (strandId: string, person: Person, said: { from?: string; reportEveryMonths?: number } = {}) =>
  app
    .get(ChampionAppointmentsService)
    .appoint({ panelId, strandId }, { personId: person.id, from: '2017-05-19', ...said }, founder);

async function submit(address: string, button: string, fields: object) {
  const { action, values } = (await read(address)).form(button);
  const answer = await clerk.post(action, { ...values, ...fields });
  return { status: answer.status, errors: new PageReader(answer.text).errors };
}

describe('the outside bodies of a panel', () => {
  it('are added with their seats, beside the strands, and stand below them', async () => {
    await app.get(StrandsService).add(panelId, { name: 'Housing' }, founder);
    const adding = (await read()).link('Add an outside body');
    expect((await read(adding)).heading).toBe('Add an outside body');
    const without = await submit(adding, 'Add the outside body', { name: NAME, seats: '' });
    expect(without).toEqual({ status: 422, errors: ['Enter how many seats the panel fills on it, from 1 to 50'] });
    expect((await submit(adding, 'Add the outside body', { name: NAME, seats: '2' })).status).toBe(303);

    const page = await read();
    expect(page.message).toBe('The outside body has been added. Appoint its representatives next.');
    expect(page.heading).toBe('Champions and outside bodies of the Corporate Parenting Panel');
    const row = page.table(TODAY).row(NAME);
    expect([row.cell('Representatives'), row.cell('Seats')]).toEqual(['Vacant', '0 of 2 seats filled']);
    expect(page.table('Strands and their champions today').rows).toHaveLength(1);
  });

  it('fill their seats one by one, and say whom a further representative replaces', async () => {
    const strandId = await addBody(NAME, 2);
    const [watson, clark, cusworth] = [await register('Watson'), await register('Clark'), await register('Cusworth')];
    const appointing = championPaths.appointment(panelId, strandId);
    const first = { personId: watson.id, 'from-day': '19', 'from-month': '5' };
    expect((await submit(appointing, 'Record the appointment', first)).status).toBe(303);
    const second = { ...first, personId: clark.id, reportEveryMonths: '12' };
    expect((await submit(appointing, 'Record the appointment', second)).status).toBe(303);

    const row = (await read()).table(TODAY).row(NAME);
    expect(row.cell('Representatives')).toMatch(/Councillor Mary Clark\s*Councillor Mary Watson/);
    expect(row.cell('Since')).toContain('Councillor Mary Clark: 19 May 2017, reports every 12 months');
    expect(row.cell('Seats')).toBe('2 of 2 seats filled');

    const asked = await read(appointing);
    expect(asked.text).toContain('2 of 2 seats filled.');
    const third = { personId: cusworth.id };
    expect((await submit(appointing, 'Record the appointment', third)).errors).toEqual([
      'All 2 seats are held on Monday 16 October 2017: Councillor Mary Watson (from 19 May 2017), ' +
        'Councillor Mary Clark (from 19 May 2017). End one of these appointments first',
    ]);
    const id = asked.all('input[name=replacesId]').at(1)?.getAttribute('value') ?? '';
    expect(
      (await submit(appointing, 'Record the appointment', { ...third, replacesId: id, appointingMinute: 'minute 31' }))
        .status,
    ).toBe(303);

    const page = await read();
    expect(page.table(TODAY).row(NAME).cell('Representatives')).toContain('Councillor Mary Cusworth');
    const former = page.table('Former representatives').row(NAME);
    expect(former.cell('To')).toBe('15 October 2017Another representative was appointed by minute 31');
    const before = await read(`${path}?on-day=15&on-month=10&on-year=2017`);
    const then = before.table('Outside bodies and their representatives on 15 October 2017').row(NAME);
    expect(then.cell('Representatives')).not.toContain('Cusworth');
    expect(before.table('Representatives beginning later').rows).toHaveLength(1);
  });

  it('change their name and seats, say what they do, and are appointed to no longer', async () => {
    await addBody();
    const change = (await read()).link(`Change the outside body ${NAME}`);
    expect((await submit(change, 'Save the changes', { name: 'Trust', seats: '2' })).status).toBe(303);
    const remit = (await read()).link('What it does (Trust)');
    expect((await read(remit)).heading).toBe('What it does: Trust');
    const words = { text: 'Grants to young people who leave care.', 'from-day': '1' };
    expect((await submit(remit, 'Record what it does', words)).status).toBe(303);
    expect((await read(remit, await signedInWith(app))).text).toContain('Grants to young people who leave care.');

    const ending = (await read(change)).link('Stop appointing to this body');
    expect((await submit(ending, 'Stop appointing', { 'to-day': '15' })).status).toBe(303);
    const ended = (await read()).table('Outside bodies that are no longer appointed to');
    expect(ended.row('Trust').cell('Last day')).toBe('15 October 2017');
  });

  it('have a page with every representative and when each reports', async () => {
    const strandId = await addBody();
    await appoint(strandId, await register('Watson'), { reportEveryMonths: 12 });
    await appoint(strandId, await register('Clark'), { from: '2017-09-01' });

    const reader = await signedInWith(app);
    const page = await read((await read(path, reader)).link(NAME), reader);
    expect(page.fact('Representatives')).toBe('2 of 3 seats filled');
    const table = page.table('Representatives today');
    const rows = table.rows.map((row) => [row.name, row.cell('Since'), row.cell('Report due')]);
    expect(rows).toEqual([
      ['Councillor Mary Watson', '19 May 2017', '19 May 2018'],
      ['Councillor Mary Clark', '1 September 2017', 'None asked for'],
    ]);
    expect(page.text).not.toContain('actions of this strand');
    expect(page.hasLink('Write a report of Councillor Mary Watson')).toBe(false);
    const own = await read(championPaths.page(strandId));
    expect(own.hasLink('Write a report of Councillor Mary Watson')).toBe(true);
  });

  it('lose a representative who leaves the council', async () => {
    const strandId = await addBody();
    const watson = await register('Watson');
    await appoint(strandId, watson);
    const administrator = await signedInWith(app, 'administrator');
    const leaving = await read(`/workspace/people/${watson.id}/leaving`, administrator);
    expect(leaving.fact('Representative on')).toBe(`${NAME} (Corporate Parenting Panel)`);
    expect(leaving.fact('Champion of')).toBe('None');

    const form = { lastDay: '2017-10-15', reason: 'Moved away', seats: 'removed', version: watson.version } as const;
    await app.get(LeaversService).leave(watson.id, form, founder);
    const row = (await read()).table(TODAY).row(NAME);
    expect([row.cell('Representatives'), row.cell('Seats')]).toEqual(['Vacant', '0 of 3 seats filled']);
    expect((await read()).table('Former representatives').row(NAME).cell('To')).toContain('Left the council');
  });

  it('cost as many statements for many as for few', async () => {
    await appoint(await addBody(), await register('Watson'));
    const few = await statementsOf(app, () => clerk.get(path));
    for (const name of ['Drainage Board', 'Museum Friends', 'Pensions Authority']) {
      const strandId = await addBody(name);
      await appoint(strandId, await register('Clark'));
      await appoint(strandId, await register('Cusworth'));
    }
    expect(await statementsOf(app, () => clerk.get(path))).toBeLessThanOrEqual(few + 1);
  });
});

describe('an appointment', () => {
  it('gets another reporting interval and minute on a page of its own', async () => {
    const strandId = await addBody();
    const { id } = await appoint(strandId, await register('Watson'), { reportEveryMonths: 12 });
    await appoint(strandId, await register('Clark'));

    const change = (await read()).link(`Change Councillor Mary Watson as representative on ${NAME}`);
    expect(change).toBe(championPaths.appointmentChange(panelId, strandId, id));
    const page = await read(change);
    expect(page.heading).toBe(`Change the appointment of Councillor Mary Watson as representative on ${NAME}`);
    expect(page.link('End the appointment')).toBe(championPaths.appointmentEnding(panelId, strandId, id));
    const said = { reportEveryMonths: '6', appointingMinute: 'CPP 20(2) 2017/18' };
    const wrong = await submit(change, 'Save the appointment', { ...said, reportEveryMonths: '30' });
    expect(wrong.errors).toEqual([
      'Enter after how many months they report each time, from 1 to 24, or leave it blank',
    ]);
    expect((await submit(change, 'Save the appointment', said)).status).toBe(303);

    const after = await read();
    expect(after.message).toBe('The appointment has been changed.');
    expect(after.table(TODAY).row(NAME).cell('Since')).toContain(
      'Councillor Mary Watson: 19 May 2017, by CPP 20(2) 2017/18, reports every 6 months',
    );
    expect((await (await signedInWith(app)).get(change)).status).toBe(403);
  });

  it('of a champion does so too', async () => {
    const { id } = await app.get(StrandsService).add(panelId, { name: 'Housing' }, founder);
    await appoint(id, await register('Watson'));
    const change = (await read()).link('Change the appointment of Councillor Mary Watson as champion of Housing');
    expect((await submit(change, 'Save the appointment', { reportEveryMonths: '6' })).status).toBe(303);
    const since = (await read()).table('Strands and their champions today').row('Housing').cell('Since');
    expect(since).toContain('reports every 6 months');
  });
});

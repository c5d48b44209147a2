import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChampionAppointmentsService } from '../../../src/workspace/champions/champion-appointments.service.js';
import { championPaths } from '../../../src/workspace/champions/champion.paths.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { LeaversService } from '../../../src/workspace/panels/leavers/leavers.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import type { Person } from '../../../src/workspace/people/person.entity.js';
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
const TODAY = 'Strands and their champions today';
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
const register = (form = personForm.build({ surname: 'Watson' })) => app.get(PeopleService).register(form, founder);
const addStrand = async (name = 'Housing') => (await app.get(StrandsService).add(panelId, { name }, founder)).id;
const appoint = (strandId: string, person: Person, days: { from: string; to?: string } = { from: '2017-08-22' }) =>
  app.get(ChampionAppointmentsService).appoint({ panelId, strandId }, { personId: person.id, ...days }, founder);

describe('the champions of a panel', () => {
  it('stand beside its meetings and members, with a way to the first strand', async () => {
    const overview = await read(`/workspace/panels/${panelId}`);
    expect(overview.link('Champions')).toBe(path);

    const page = await read();
    expect(page.heading).toBe('Champions of the Corporate Parenting Panel');
    expect(page.text).toContain('This panel has no strands with champions.');
    expect(page.link('Add a strand')).toBe(championPaths.new(panelId));
  });

  it('take a strand, which is vacant until somebody is appointed to it', async () => {
    const { values } = (await read(championPaths.new(panelId))).form('Add the strand');
    const answer = await clerk.post(championPaths.new(panelId), { ...values, name: 'Housing' });
    expect(answer.status).toBe(303);

    const page = await read();
    expect(page.message).toBe('The strand has been added. Appoint its champion next.');
    const row = page.table(TODAY).row('Housing');
    expect([row.cell('Champion'), row.cell('Since')]).toEqual(['Vacant', '']);

    const watson = await register();
    const form = (await read(page.link('Appoint a champion of Housing'))).form('Record the appointment');
    expect(form.values).toMatchObject({ 'from-day': '16', 'from-month': '10', 'from-year': '2017' });
    await clerk.post(form.action, { ...form.values, personId: watson.id, 'from-day': '22', 'from-month': '8' });

    const held = (await read()).table(TODAY).row('Housing');
    expect([held.cell('Champion'), held.cell('Since')]).toEqual(['Councillor Mary Watson', '22 August 2017']);
  });

  it('offer the members of the panel before everybody else, and no officers', async () => {
    const strandId = await addStrand();
    const [watson] = [await register(), await register(personForm.build({ surname: 'Clark' }))];
    await app.get(SeatsService).add(panelId, seatForm.member(watson.id).build(), founder);

    const page = await read(championPaths.appointment(panelId, strandId));

    expect(page.all('#personId optgroup').map((group) => [group.getAttribute('label'), group.text.trim()])).toEqual([
      ['Members of this panel', 'Councillor Mary Watson'],
      ['Councillors', 'Councillor Mary Clark'],
    ]);
  });

  it('pass from one to the next, and keep the former folded away', async () => {
    const strandId = await addStrand();
    await appoint(strandId, await register());
    const clark = await register(personForm.build({ surname: 'Clark' }));

    const asked = await read((await read()).link('Appoint another champion of Housing'));
    expect(asked.text).toContain('Does this end the time of Councillor Mary Watson as champion?');
    const { action, values } = asked.form('Record the appointment');
    const refused = await clerk.post(action, { ...values, personId: clark.id, replaces: 'no' });
    expect([refused.status, new PageReader(refused.text).errors]).toEqual([
      422,
      ['Councillor Mary Watson is the champion of this strand from 22 August 2017. End that appointment first'],
    ]);
    const unsaid = await clerk.post(action, { ...values, personId: clark.id, replaces: 'yes' });
    expect(new PageReader(unsaid.text).errors).toEqual([
      'Enter the minute that appoints them: it ends the time of whoever was appointed before too',
    ]);
    const instead = { personId: clark.id, replaces: 'yes', appointingMinute: 'minute 31' };
    await clerk.post(action, { ...values, ...instead });

    const page = await read();
    expect(page.table(TODAY).row('Housing').cell('Champion')).toBe('Councillor Mary Clark');
    const former = page.table('Former champions').row('Housing');
    expect([former.cell('Champion'), former.cell('To')]).toEqual([
      'Councillor Mary Watson',
      '15 October 2017Another champion was appointed by minute 31',
    ]);
    const before = await read(`${path}?on-day=1&on-month=9&on-year=2017`);
    const then = before.table('Strands and their champions on 1 September 2017').row('Housing');
    expect(then.cell('Champion')).toBe('Councillor Mary Watson');
    expect(before.table('Beginning later').row('Housing').cell('Champion')).toBe('Councillor Mary Clark');
    expect(page.all('details[open]')).toEqual([]);
  });

  it('end, each on a last day, and begin later', async () => {
    const strandId = await addStrand();
    await appoint(strandId, await register());
    const ending = (await read()).link('End the appointment of Councillor Mary Watson as champion of Housing');
    const { values } = (await read(ending)).form('Record the last day');
    const silent = await clerk.post(ending, { ...values, 'to-day': '31' });
    expect(new PageReader(silent.text).errors).toEqual([
      'Give the minute that ended it, or the reason, in 3 to 500 characters',
    ]);
    await clerk.post(ending, { ...values, endedBecause: 'Resigned', 'to-day': '31' });
    await appoint(strandId, await register(personForm.build({ surname: 'Clark' })), { from: '2017-11-01' });

    const page = await read();
    expect(page.table(TODAY).row('Housing').cell('Since')).toContain('to 31 October 2017');
    expect(page.table('Beginning later').row('Housing').cell('Champion')).toBe('Councillor Mary Clark');
  });

  it('have a remit in versions, each from a day, which everybody who is signed in reads', async () => {
    await addStrand();
    const address = (await read()).link('Remit of Housing');
    const write = async (fields: object) => {
      const { action, values } = (await read(address)).form('Record the remit');
      return clerk.post(action, { ...values, ...fields });
    };
    expect((await read(address)).text).toContain('Nobody has written down yet what this champion is to look after.');
    const first = { text: 'How care leavers are housed.', 'from-day': '22', 'from-month': '8', adoptedAt: 'CPP 20(2)' };
    expect((await write(first)).status).toBe(303);
    expect(new PageReader((await write(first)).text).errors).toEqual([
      'There is a version from Tuesday 22 August 2017 already: give another day',
    ]);
    expect((await write({ text: 'And how fit their homes are.', 'from-month': '11' })).status).toBe(303);

    const seen = await read(address, await signedInWith(app));
    expect(seen.text).toMatch(/How care leavers are housed\.\s*From 22 August 2017, by CPP 20\(2\).*Other versions/);
    expect(seen.text).toContain('And how fit their homes are.');
    expect(seen.text).not.toContain('Record the remit');
    expect((await (await signedInWith(app)).post(address, first)).status).toBe(403);
  });

  it('show the minute of their appointment, and how often they report', async () => {
    const strandId = await addStrand();
    const { id } = await register();
    const page = await read(championPaths.appointment(panelId, strandId));
    const { action, values } = page.form('Record the appointment');
    const said = { personId: id, appointingMinute: 'CPP 20(2) 2017/18', reportEveryMonths: '30' };
    expect(new PageReader((await clerk.post(action, { ...values, ...said })).text).errors).toEqual([
      'Enter after how many months they report each time, from 1 to 24, or leave it blank',
    ]);
    expect((await clerk.post(action, { ...values, ...said, reportEveryMonths: '6' })).status).toBe(303);

    const since = (await read()).table(TODAY).row('Housing').cell('Since');
    expect(since).toContain('by CPP 20(2) 2017/18');
    expect(since).toContain('reports every 6 months');
  });

  it('end with a strand, which stays on record', async () => {
    const strandId = await addStrand();
    await appoint(strandId, await register());
    const change = await read((await read()).link('Change the strand Housing'));
    expect(change.heading).toBe('Change the strand Housing');
    const ending = change.link('End this strand');
    const { values } = (await read(ending)).form('End the strand');
    expect((await clerk.post(ending, { ...values, 'to-day': '15' })).status).toBe(303);

    const page = await read();
    expect(page.text).toContain('This panel has no strands with champions.');
    expect(page.table('Strands that have ended').row('Housing').cell('Last day')).toBe('15 October 2017');
    expect(page.table('Former champions').rows).toHaveLength(1);
  });

  it('say at the field what is missing', async () => {
    const strandId = await addStrand();
    await read();
    const [unnamed, nobody, never] = [
      await clerk.post(championPaths.new(panelId), { name: '' }),
      await clerk.post(championPaths.appointment(panelId, strandId), { personId: '', 'from-day': '1' }),
      await clerk.post(championPaths.strandEnding(panelId, strandId), { version: 1 }),
    ];
    expect([unnamed, nobody, never].map(({ status, text }) => [status, new PageReader(text).errors])).toEqual([
      [422, ['Enter the name, up to 160 characters']],
      [422, ['Select who is appointed from the list', 'Enter the first day, like 22 8 2017']],
      [422, ['Enter the last day, like 17 5 2018']],
    ]);
    const again = await clerk.post(championPaths.new(panelId), { name: 'housing' });
    expect(new PageReader(again.text).errors).toEqual(['This panel has a strand of this name already']);
  });

  it('are read by everybody who is signed in, who is offered no change', async () => {
    const strandId = await addStrand();
    const { id } = await appoint(strandId, await register());
    const reader = await signedInWith(app);

    const page = await read(path, reader);
    expect(page.table(TODAY).columns).toEqual(['Strand', 'Champion', 'Since', 'Remit']);
    expect(page.hasLink('Add a strand')).toBe(false);
    for (const address of [
      championPaths.new(panelId),
      championPaths.strand(panelId, strandId),
      championPaths.strandEnding(panelId, strandId),
      championPaths.appointment(panelId, strandId),
      championPaths.appointmentEnding(panelId, strandId, id),
    ])
      expect([address, (await reader.get(address)).status]).toEqual([address, 403]);
  });

  it('name nobody who is not named in public, but to those who run the meetings', async () => {
    const strandId = await addStrand();
    await appoint(strandId, await register(personForm.unnamed().build({ forenames: 'Jamie', surname: 'Planted' })));

    const [seen, known] = [await read(path, await signedInWith(app)), await read()];

    expect(seen.table(TODAY).row('Housing').cell('Champion')).toBe('a representative of the LAC Council');
    expect(seen.html).not.toContain('Planted');
    expect(known.table(TODAY).row('Housing').cell('Champion')).toBe('Jamie Planted');
  });

  it('cost as many statements for many strands as for few', async () => {
    await appoint(await addStrand(), await register());
    const few = await statementsOf(app, () => clerk.get(path));
    for (const name of ['Health', 'Education', 'Employment', 'Fostering', 'Advocacy']) {
      await appoint(await addStrand(name), await register());
    }
    expect(await statementsOf(app, () => clerk.get(path))).toBeLessThanOrEqual(few + 1);
  });
});

describe('a champion who leaves the council', () => {
  it('is told what ends, and leaves the strand vacant', async () => {
    const strandId = await addStrand();
    const watson = await register();
    await appoint(strandId, watson);
    const administrator = await signedInWith(app, 'administrator');
    const page = await read(`/workspace/people/${watson.id}/leaving`, administrator);
    expect(page.fact('Champion of')).toBe('Housing (Corporate Parenting Panel)');

    const leaving = { lastDay: '2017-10-15', reason: 'Moved away', seats: 'removed', version: watson.version } as const;
    await app.get(LeaversService).leave(watson.id, leaving, founder);

    expect((await read()).table(TODAY).row('Housing').cell('Champion')).toBe('Vacant');
    expect(await app.get(ChampionAppointmentsService).of([strandId])).toMatchObject([{ to: '2017-10-15' }]);
    const trail = await read('/workspace/audit', administrator);
    expect(trail.text).toContain('Champion of Housing (Corporate Parenting Panel)');
    const late = appoint(strandId, watson, { from: '2017-10-16' });
    await expect(late).rejects.toMatchObject({ message: 'They left the council on Sunday 15 October 2017' });
  });

  it('never becomes one later', async () => {
    const strandId = await addStrand();
    const watson = await register();
    await appoint(strandId, watson, { from: '2017-11-01' });

    const leaving = { lastDay: '2017-10-16', reason: 'Moved away', seats: 'removed', version: watson.version } as const;
    await app.get(LeaversService).leave(watson.id, leaving, founder);

    expect(await app.get(ChampionAppointmentsService).of([strandId])).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChampionAppointmentsService } from '../../src/workspace/champions/champion-appointments.service.js';
import { RegisterPublishing } from '../../src/workspace/champions/publication/register-publishing.service.js';
import { RemitsService } from '../../src/workspace/champions/remits/remits.service.js';
import { StrandsService } from '../../src/workspace/champions/strands.service.js';
import { LeaversService } from '../../src/workspace/panels/leavers/leavers.service.js';
import { PanelsService } from '../../src/workspace/panels/panels.service.js';
import { PeopleService } from '../../src/workspace/people/people.service.js';
import { NotAllowed } from '../../src/domain/errors.js';
import { openApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { signedInWith, userWith } from '../support/factories/account.js';
import { panelForm } from '../support/factories/panel.js';
import { personForm } from '../support/factories/person.js';
import { PageReader } from '../support/page.js';

const administrator = userWith('administrator');
const PANEL = '/panels/corporate-parenting-panel';
const CHAMPIONS = `${PANEL}/champions`;
const TODAY = 'Strands and their champions today';
let app: TestApp;
let visitor: Browser;
let panelId: string;
let strandId: string;
let personId: string;

beforeEach(async () => {
  app = await openApp();
  visitor = app.browser();
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), administrator)).id;
  strandId = (await app.get(StrandsService).add(panelId, { name: 'Housing' }, administrator)).id;
  personId = (await app.get(PeopleService).register(personForm.build({ surname: 'Clark' }), administrator)).id;
  await appoint('2017-08-22');
});
afterEach(() => app.remove());

const read = async (address: string) => new PageReader((await visitor.get(address)).text);
const publish = () => app.get(RegisterPublishing).publish(panelId, administrator);

function appoint(from: string, said: { to?: string; appointingMinute?: string } = {}) {
  const appointment = { personId, from, appointingMinute: 'minute 20', ...said };
  return app.get(ChampionAppointmentsService).appoint({ panelId, strandId }, appointment, administrator);
}

describe('the champions of a panel in public', () => {
  it('are there once a clerk has published them, from the page that keeps them', async () => {
    expect((await visitor.get(CHAMPIONS)).status).toBe(404);
    expect((await read(PANEL)).hasLink('Champions and outside bodies')).toBe(false);

    const keeper = await signedInWith(app, 'clerk');
    const address = `/workspace/panels/${panelId}/champions`;
    const form = new PageReader((await keeper.get(address)).text).form('Publish the register');
    expect((await keeper.post(form.action, form.values)).status).toBe(303);
    const kept = new PageReader((await keeper.get(address)).text);
    expect(kept.link('What the public reads')).toBe(CHAMPIONS);

    const page = await read((await read(PANEL)).link('Champions and outside bodies'));
    const row = page.table(TODAY).row('Housing');
    expect(row.cell('Champion')).toBe('Councillor Mary Clark');
    expect(row.cell('Since')).toBe('22 August 2017, by minute 20');
    expect((await visitor.get('/sitemap.xml')).text).toContain(`${CHAMPIONS}</loc>`);
  });

  it('are published by nobody else', async () => {
    const officer = await signedInWith(app, 'monitoring-officer');
    expect((await officer.post(`/workspace/panels/${panelId}/champions/publication`, {})).status).toBe(403);
    const member = app.get(RegisterPublishing).publish(panelId, userWith());
    await expect(member).rejects.toBeInstanceOf(NotAllowed);
    expect((await visitor.get(CHAMPIONS)).status).toBe(404);
  });

  it('read as they are kept from then on, as at any day, and vacant where nobody is', async () => {
    await publish();
    const remit = { text: 'How care leavers are housed.', from: '2017-10-01' };
    await app.get(RemitsService).add({ panelId, strandId }, remit, administrator);
    await app.get(StrandsService).add(panelId, { name: 'Health' }, administrator);
    const [appointment] = await app.get(ChampionAppointmentsService).of([strandId]);
    const id = appointment?.id ?? '';
    const ending = { to: '2017-10-10', version: 1, endedBecause: 'A private reason' };
    await app.get(ChampionAppointmentsService).end({ panelId, strandId, id }, ending, administrator);

    const page = await read(CHAMPIONS);
    expect(page.table(TODAY).row('Housing').cell('Champion')).toBe('Vacant');
    expect(page.table(TODAY).row('Housing').cell('Remit')).toBe(remit.text);
    expect(page.table(TODAY).row('Health').cell('Champion')).toBe('Vacant');
    const then = await read(`${CHAMPIONS}?on-day=1&on-month=9&on-year=2017`);
    const row = then.table('Strands and their champions on 1 September 2017').row('Housing');
    expect([row.cell('Champion'), row.cell('Remit')]).toEqual(['Councillor Mary Clark', '']);

    const { body } = await visitor.get(`/api/public${CHAMPIONS}?on=2017-09-01`);
    const holder = {
      name: 'Councillor Mary Clark',
      from: '2017-08-22',
      to: '2017-10-10',
      appointingMinute: 'minute 20',
    };
    const items = body.items as { name: string; holders: unknown[] }[];
    expect(items.map(({ name, holders }) => [name, holders])).toEqual([
      ['Health', []],
      ['Housing', [holder]],
    ]);
    expect(JSON.stringify(body) + page.html + then.html).not.toContain('A private reason');
  });

  it('show outside bodies with how many of their seats are filled', async () => {
    await app.get(StrandsService).add(panelId, { kind: 'outside-body', name: 'Care Trust', seats: 2 }, administrator);
    await publish();
    const table = (await read(CHAMPIONS)).table('Outside bodies and their representatives today');
    expect(table.row('Care Trust').cell('Seats filled')).toBe('0 of 2 seats filled');
  });

  it('follow a new name, and a leaver', async () => {
    await publish();
    const { version, ...person } = await app.get(PeopleService).get(personId);
    const renamed = { ...personForm.build({ surname: 'Clarke' }), version };
    await app.get(PeopleService).edit(person.id, renamed, administrator);
    await app.runJobs();
    expect((await read(CHAMPIONS)).text).toContain('Councillor Mary Clarke');

    app.clock.setTo('2017-10-17T09:00:00.000Z');
    const leaving = { lastDay: '2017-10-16', reason: 'resigned', seats: 'vacant', version: version + 1 } as const;
    await app.get(LeaversService).leave(personId, leaving, administrator);
    await app.runJobs();
    expect((await read(CHAMPIONS)).table(TODAY).row('Housing').cell('Champion')).toBe('Vacant');
  });
});

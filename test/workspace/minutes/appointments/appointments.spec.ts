import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, RuleBroken } from '../../../../src/domain/errors.js';
import { ChampionAppointmentsService } from '../../../../src/workspace/champions/champion-appointments.service.js';
import { StrandsService } from '../../../../src/workspace/champions/strands.service.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import type { AppointmentForm } from '../../../../src/workspace/minutes/appointments/appointment.form.js';
import { AppointmentsService } from '../../../../src/workspace/minutes/appointments/appointments.service.js';
import { Minutes } from '../../../../src/workspace/minutes/minutes.entity.js';
import type { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { SeatsService } from '../../../../src/workspace/panels/seats.service.js';
import { Person } from '../../../../src/workspace/people/person.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { PageReader } from '../../../support/page.js';
import { administrator, clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from '../minutes-desk.js';

let desk: MinutesDesk;
let browser: Browser;
let panel: Panel;
let meeting: Meeting;
let minutesId: string;
let cusworth: string;
let watson: string;
const DAY = '2017-08-22';

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
  cusworth = await councillor('Cusworth');
  watson = await councillor('Watson');
});
afterAll(() => desk.remove());

beforeEach(async () => {
  panel = await desk.newPanel();
  await seats().add(panel.id, { role: 'member', personId: cusworth, from: '2017-05-19' }, administrator);
  await seats().add(panel.id, { role: 'vice-chair', personId: watson, from: '2017-05-19' }, administrator);
  meeting = await desk.hold(panel.id, DAY, [{ title: 'Terms' }, { title: 'Roles' }]);
  await desk.write(
    meeting,
    0,
    {
      kind: 'narrative',
      text: 'Champions were named:-\n- *Housing* – Councillor Watson\n- *Health* – Councillor Nobody',
    },
    resolutionOf({ text: 'That Councillor Cusworth be appointed as Vice-Chair of the Panel.', marks: ['appointment'] }),
  );
  await desk.write(meeting, 1, resolutionOf({ text: 'That all be noted.', marks: ['noted'] }));
  minutesId = (await desk.read(meeting)).id;
});

async function councillor(surname: string): Promise<string> {
  const form = personForm.build({ kind: 'councillor', title: 'Councillor', forenames: undefined, surname });
  return (await desk.app.get(PeopleService).register(form, administrator)).id;
}

const seats = () => desk.app.get(SeatsService);
const appointments = () => desk.app.get(AppointmentsService);
const check = async () => desk.checking.check(minutesId, (await desk.read(meeting)).version, clerk);

async function viceChair(changes: Partial<AppointmentForm> = {}): Promise<AppointmentForm> {
  const { id, blocks } = await desk.minuteNo(meeting, 0);
  const clauseId = blocks[1]?.clauses[0]?.id ?? '';
  const form = { minuteId: id, clauseId, role: 'Vice-Chair', personId: cusworth, kind: 'seat' as const };
  return { ...form, seatRole: 'vice-chair', formerHolder: 'stays', ...changes };
}

/** `member 2017-05-19 to 2017-08-21` of everybody. */
async function termsOf(personId: string): Promise<string[]> {
  const own = (await seats().seatsOf(panel.id)).filter((seat) => seat.personId === personId);
  return own.map(({ role, from, to }) => `${role} ${from} to ${to ?? '-'}`).sort();
}

describe('what minutes say of appointments', () => {
  it('is found in marked clauses and in lists, with the person where the name means one', async () => {
    const { found } = await appointments().of(minutesId, clerk);

    expect(found.map(({ role, person, personId }) => [role, person, personId])).toEqual([
      ['Housing', 'Councillor Watson', watson],
      ['Health', 'Councillor Nobody', null],
      ['Vice-Chair of the Panel', 'Councillor Cusworth', cusworth],
    ]);
  });

  it('is not confirmed before the minutes are checked, nor by anybody but the clerk', async () => {
    await expect(appointments().make(minutesId, await viceChair(), clerk)).rejects.toThrow(RuleBroken);
    await check();
    await expect(appointments().make(minutesId, await viceChair(), stranger)).rejects.toThrow(NotAllowed);
  });
});

describe('an appointment to the vice-chair', () => {
  it('ends the seats before it on the day before the meeting, and cites the minute', async () => {
    await check();

    await appointments().make(minutesId, await viceChair(), clerk);

    expect(await termsOf(cusworth)).toEqual(['member 2017-05-19 to 2017-08-21', 'vice-chair 2017-08-22 to -']);
    expect(await termsOf(watson)).toEqual(['member 2017-08-22 to -', 'vice-chair 2017-05-19 to 2017-08-21']);
    const made = (await seats().seatsOf(panel.id)).find(({ role, from }) => role === 'vice-chair' && from === DAY);
    expect(made?.appointingMinute).toBe('Minute 17 (2017/18)');
    const { found } = await appointments().of(minutesId, clerk);
    expect(found.map(({ role }) => role)).toEqual(['Housing', 'Health']);
  });

  it('lets whoever held it leave where the clerk says so', async () => {
    await check();
    await appointments().make(minutesId, await viceChair({ formerHolder: 'leaves' }), clerk);

    expect(await termsOf(watson)).toEqual(['vice-chair 2017-05-19 to 2017-08-21']);
  });

  it('is taken back whole', async () => {
    await check();
    const id = await appointments().make(minutesId, await viceChair(), clerk);

    await appointments().undo(minutesId, id, clerk);

    expect(await termsOf(cusworth)).toEqual(['member 2017-05-19 to -']);
    expect(await termsOf(watson)).toEqual(['vice-chair 2017-05-19 to -']);
    expect((await appointments().of(minutesId, clerk)).made).toEqual([]);
  });

  it('stays once the minutes are signed, and keeps the check from being taken back', async () => {
    await check();
    const id = await appointments().make(minutesId, await viceChair(), clerk);
    const { version } = await desk.read(meeting);

    await expect(desk.checking.takeBack(minutesId, version, clerk)).rejects.toThrow('Take them back first.');
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.update(Minutes, { id: minutesId }, { state: 'signed' }));
    await expect(appointments().undo(minutesId, id, clerk)).rejects.toThrow(RuleBroken);
  });

  it.each([
    [{ seatRole: undefined }, 'Select the role on the panel'],
    [{ to: '2017-08-01' }, 'The last day must be 22 August 2017 or later'],
    [{ personId: '01a2100b-ce58-763f-9e8d-aa9fd2013356' }, 'Select the person from the list'],
  ])('is refused with %j, and changes nothing', async (changes, message) => {
    await check();

    await expect(appointments().make(minutesId, await viceChair(changes), clerk)).rejects.toThrow(message);
    expect(await termsOf(watson)).toEqual(['vice-chair 2017-05-19 to -']);
  });
});

describe('the pages of appointments', () => {
  it('put a champion into the register of their strand, in place of the one before, and take that back', async () => {
    const strands = desk.app.get(StrandsService);
    const register = desk.app.get(ChampionAppointmentsService);
    const { id: strandId } = await strands.add(panel.id, { name: 'Housing' }, administrator);
    const earlier = { personId: cusworth, from: '2017-05-19', reportEveryMonths: 6 };
    await register.appoint({ panelId: panel.id, strandId }, earlier, administrator);
    const terms = async () =>
      (await register.of([strandId])).map(({ personId, from, to, appointingMinute, endedBecause }) => [
        ...[personId, from, to, appointingMinute, endedBecause],
      ]);
    await check();
    const { id: minuteId } = await desk.minuteNo(meeting, 0);
    const champion = { minuteId, role: 'Housing', personId: watson, kind: 'champion' as const };

    const id = await appointments().make(minutesId, champion, clerk);
    expect((await register.of([strandId])).map(({ reportEveryMonths }) => reportEveryMonths)).toEqual([6, 6]);
    expect(await terms()).toEqual([
      [watson, DAY, null, 'Minute 17 (2017/18)', null],
      [cusworth, '2017-05-19', '2017-08-21', null, 'Another champion was appointed by Minute 17 (2017/18)'],
    ]);
    await appointments().undo(minutesId, id, clerk);
    expect(await terms()).toEqual([[cusworth, '2017-05-19', null, null, null]]);
  });

  it('are not taken back where the one before could not go on: they have left since', async () => {
    const leaver = await councillor('Leaver');
    const { id: strandId } = await desk.app.get(StrandsService).add(panel.id, { name: 'Housing' }, administrator);
    const register = desk.app.get(ChampionAppointmentsService);
    const earlier = { personId: leaver, from: '2017-05-19' };
    await register.appoint({ panelId: panel.id, strandId }, earlier, administrator);
    await check();
    const { id: minuteId } = await desk.minuteNo(meeting, 0);
    const champion = { minuteId, role: 'Housing', personId: watson, kind: 'champion' as const };
    const id = await appointments().make(minutesId, champion, clerk);
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.update(Person, { id: leaver }, { leftOn: '2017-10-01' }));

    await expect(appointments().undo(minutesId, id, clerk)).rejects.toThrow('cannot go on as before');
    expect((await register.on([strandId], DAY)).map(({ personId }) => personId)).toEqual([watson]);
  });

  it('are kept in words where the panel has no strand of that name', async () => {
    await check();
    const { id: minuteId } = await desk.minuteNo(meeting, 0);
    const champion = { minuteId, role: 'Libraries', personId: watson, kind: 'champion' as const };
    await appointments().make(minutesId, champion, clerk);

    const { made } = await appointments().of(minutesId, clerk);
    expect(made.map(({ role, championChanges }) => [role, championChanges])).toEqual([['Libraries', null]]);
  });

  it('lead from the list through the form to a champion, and back', async () => {
    await check();
    const at = `/workspace/minutes/${minutesId}/appointments`;
    const read = async (path: string) => new PageReader((await browser.get(path)).text);
    expect((await read(`/workspace/minutes/${minutesId}`)).link('Appointments')).toBe(at);

    const page = await read((await read(at)).link('Confirm: Housing: Councillor Watson'));
    const form = page.form('Confirm the appointment');
    expect(form.values).toMatchObject({ role: 'Housing', personId: watson, kind: 'champion', seatRole: '' });
    const refused = await browser.post(form.action, { ...form.values, personId: '' });
    expect(refused.status).toBe(422);
    expect(new PageReader(refused.text).errors).toEqual(['Select the person']);
    expect((await browser.post(form.action, form.values)).status).toBe(303);

    const after = await read(at);
    expect(after.text).toContain('Housing: Councillor Watson');
    expect(after.text).toContain('A champion, from 22 August 2017. Minute 17 (2017/18).');
    expect(after.hasLink('Confirm: Housing: Councillor Watson')).toBe(false);
    expect((await browser.post(after.form('Take back: Housing: Councillor Watson').action)).status).toBe(303);
    expect((await browser.api('get', `/api/minutes/${minutesId}/appointments`)).body).toMatchObject({ made: [] });
  });

  it('are told on the page of the decision', async () => {
    await check();
    await appointments().make(minutesId, await viceChair(), clerk);

    const list = await browser.api('get', `/api/decisions?panelId=${panel.id}&mark=appointment`);
    const [decision] = list.body.items as [{ id: string }];

    expect(JSON.stringify((await browser.api('get', `/api/decisions/${decision.id}`)).body)).toContain(
      'Councillor Cusworth appointed: Vice-Chair, from 22 August 2017',
    );
  });
});

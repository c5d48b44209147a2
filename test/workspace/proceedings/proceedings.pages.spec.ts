import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/workspace/people/person.entity.js';
import { DeclarationsService } from '../../../src/workspace/proceedings/declarations/declarations.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { TestCouncil } from '../../support/council.js';
import { signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { TestSitting } from '../../support/sittings.js';
import { statementsOf } from '../../support/statements.js';

let house: TestApp;
let council: TestCouncil;
let sitting: TestSitting;
let clerk: Browser;
let watson: Person;
let root: string;

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
  sitting = new TestSitting(house, council);
  [watson = await council.person({})] = await sitting.seat('Watson', 'Clark', 'Cusworth', 'Khan');
  clerk = await signedInWith(house, 'clerk');
  root = `/workspace/meetings/${council.meetingId}`;
});
afterEach(() => house.remove());

const read = async (path: string, by = clerk) => new PageReader((await by.get(`${root}${path}`)).text);

describe('the attendance sheet', () => {
  it('is begun from the page of the meeting, filled in as one form, and says whether the meeting is quorate', async () => {
    const meeting = new PageReader((await clerk.get(root)).text);
    expect(meeting.link('Attendance and what happened')).toBe(`${root}/attendance`);
    const none = await read('/attendance');
    await clerk.post(none.form('Begin the attendance sheet').action);

    const sheet = (await read('/attendance')).form('Save the attendance');
    const answer = await clerk.post(sheet.action, { ...sheet.values, 'people[1][mark]': 'apologies', rest: 'present' });

    expect(answer.status).toBe(303);
    const saved = await read('/attendance');
    expect(saved.message).toBe('The attendance has been saved.');
    expect(saved.text).toContain('Quorate: 3 in the room, 3 needed.');
    expect(saved.text).toContain('Nobody is recorded as presiding.');
    expect((await read('/attendance/head')).text).toContain('Present:- Councillors Watson, Cusworth and Khan.');
  });

  it('is shown again with what was typed where a time is wrong', async () => {
    await sitting.begin();
    const sheet = (await read('/attendance')).form('Save the attendance');

    const answer = await clerk.post(sheet.action, { ...sheet.values, 'people[2][arrived]': 'late' });

    expect(answer.status).toBe(422);
    const page = new PageReader(answer.text);
    expect(page.errors).toEqual(['Enter the time they arrived as hours and minutes, like 17:40']);
    expect(page.link('Enter the time they arrived as hours and minutes, like 17:40')).toBe('#people[2][arrived]');
    expect(page.form('Save the attendance').values['people[2][arrived]']).toBe('late');
  });

  it('shows both where two clerks save it, and keeps what was typed', async () => {
    await sitting.begin();
    const sheet = (await read('/attendance')).form('Save the attendance');
    await sitting.mark({ Clark: 'apologies' });

    const answer = await clerk.post(sheet.action, { ...sheet.values, 'people[1][mark]': 'present' });

    expect(answer.status).toBe(409);
    const page = new PageReader(answer.text);
    expect(page.form('Save the attendance').values['people[1][mark]']).toBe('present');
    expect(page.all('.app-collision__value').map((each) => each.text.trim())).toContain('Apologies');
    expect((await sitting.line('Clark')).status).toBe('apologies');
  });

  it('takes officers and guests by name, and leads to one line for times and items', async () => {
    await council.entry({ title: 'Performance' });
    await sitting.begin();
    const others = (await read('/attendance/others')).form('Add to the sheet');
    await clerk.post(others.action, { ...others.values, names: 'Ian Thomas\ntwo guests', status: 'present' });

    const page = await read('/attendance');
    expect(page.table('Others in attendance').rows.map(({ name }) => name)).toEqual([
      'Ian Thomas Guest',
      'two guests Guest',
    ]);
    const href =
      page
        .all('a')
        .find((each) => each.text.includes('on Ian Thomas'))
        ?.getAttribute('href') ?? '';
    const line = new PageReader((await clerk.get(href)).text).form('Save this line');
    const times = { 'periods[0][left]': '18:00', 'periods[1][arrived]': '18:30' };
    expect((await clerk.post(line.action, { ...line.values, ...times })).status).toBe(303);

    expect((await read('/attendance')).table('Others in attendance').row('Ian Thomas Guest').cell('Arrived')).toContain(
      'until 6.00 p.m. and from 6.30 p.m.',
    );
  });

  it('is read, not written, by whoever sits on the panel, and closed to everybody else', async () => {
    await sitting.begin();
    await sitting.mark({ Watson: 'present' });
    const member = await council.signIn(watson);

    const page = await read('/attendance', member);
    expect(page.table('Members').row('Councillor Watson').cell('Attendance')).toBe('Present');
    expect(page.all('main form')).toEqual([]);
    expect((await member.post(`${root}/attendance`, { version: 2 })).status).toBe(403);
    expect((await (await signedInWith(house)).get(`${root}/attendance`)).status).toBe(403);
  });

  it('costs as many statements for many members as for one', async () => {
    await sitting.begin();
    const few = await statementsOf(house, () => clerk.get(`${root}/attendance`));
    await sitting.seat('Hague', 'Ireland', 'Jarvis', 'Marles');
    const before = await read('/attendance');
    await clerk.post(before.form('Add the members seated since').action);
    await read('/attendance');
    const many = await statementsOf(house, () => clerk.get(`${root}/attendance`));

    expect(many).toBe(few);
  });
});

describe('whether the meeting was held', () => {
  it('is recorded on its day and taken back', async () => {
    await sitting.begin();
    house.clock.setTo('2017-10-24T19:00:00Z');
    const clerkThatDay = await signedInWith(house, 'clerk');
    const held = (await read('/attendance', clerkThatDay)).form('The meeting was held');
    await clerkThatDay.post(held.action, held.values);

    const page = await read('/attendance', clerkThatDay);
    expect(page.tags).toContain('Held');
    const undo = page.form('Take this back');
    await clerkThatDay.post(undo.action, undo.values);

    expect((await read('/attendance', clerkThatDay)).tags).toContain('Scheduled');
  });
});

describe('declarations of interest', () => {
  it('are recorded in a form, and the nature of a sensitive one stays with the clerk and the monitoring officer', async () => {
    const entryId = await council.entry({ title: 'Foster carer recruitment' });
    expect((await read('/declarations')).link('Begin the attendance sheet first')).toBe(`${root}/attendance`);
    await sitting.begin();
    const form = (await read('/declarations/new')).form('Save the declaration');
    const attendanceId = (await sitting.line('Clark')).id;
    const facts = { attendanceId, entryId, kind: 'sensitive', conduct: 'left', detail: 'kept very quiet' };
    expect((await clerk.post(form.action, { ...form.values, ...facts })).status).toBe(303);

    const member = await council.signIn(watson);
    const officer = await signedInWith(house, 'monitoring-officer');
    const proper = await signedInWith(house, 'proper-officer');
    const texts = await Promise.all(
      [clerk, officer, proper, member].map(async (by) => (await read('/declarations', by)).text),
    );
    expect(texts.map((text) => text.includes('Sensitive interest'))).toEqual([true, true, true, true]);
    expect(texts.map((text) => text.includes('kept very quiet'))).toEqual([true, true, false, false]);
    const api = await member.api('get', `/api/meetings/${council.meetingId}/declarations`);
    expect(api.text).not.toContain('kept very quiet');
  });

  it('collide where two change one', async () => {
    const entryId = await council.entry({ title: 'Foster carer recruitment' });
    await sitting.begin();
    const facts = { attendanceId: (await sitting.line('Clark')).id, entryId, isDispensed: false } as const;
    const declaration = { ...facts, kind: 'personal', conduct: 'stayed' } as const;
    const id = await house.get(DeclarationsService).add(council.meetingId, declaration, sitting.clerk);
    const form = (await read(`/declarations/${id}`)).form('Save the declaration');
    const change = { ...declaration, conduct: 'left', version: 1 } as const;
    await house.get(DeclarationsService).change(council.meetingId, id, change, sitting.clerk);

    const answer = await clerk.post(form.action, { ...form.values, detail: 'Governor' });

    expect(answer.status).toBe(409);
    expect(new PageReader(answer.text).text).toContain('Left the room');
  });
});

describe('private business', () => {
  it('says what is missing until the resolution is recorded', async () => {
    const entryId = await council.entry({ title: 'Fees of agencies', publicTitle: 'Recruitment' });
    await council.mark({ entryId });

    const table = 'Items that are not for publication';
    const before = await read('/private-business');
    expect(before.table(table).rows[0]?.cell('Private text in the minutes')).toContain('Record that the resolution');
    const form = (await read(`/private-business/${entryId}`)).form('Save how it was taken');
    await clerk.post(form.action, { ...form.values, exclusion: 'carried', publicLeftAt: '6.20 p.m.' });

    const after = await read('/private-business');
    expect(after.table(table).rows[0]?.cell('Private text in the minutes')).toBe('Allowed');
    expect(after.text).toContain('The public left at 6.20 p.m.');
    expect(after.text).not.toContain('Fees of agencies');
  });
});

describe('apologies', () => {
  it('are sent by a member from the page of the meeting, and seen by the clerk', async () => {
    const member = await council.signIn(watson);
    const meeting = new PageReader((await member.get(root)).text);
    const form = new PageReader((await member.get(meeting.link('Send apologies, or take them back'))).text);
    await member.post(form.form('Send my apologies').action);

    expect((await read('/apologies', member)).text).toContain('Your apologies for Tuesday 24 October 2017');
    expect((await read('/attendance')).text).toContain('Monday 16 October 2017, 10.00 a.m.');
    expect((await read('/attendance', member)).text).not.toContain('Sent by');
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { programmePaths } from '../../../src/workspace/work-programme/programme.paths.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { readPdf } from '../../support/pdf.js';
import { statementsOf } from '../../support/statements.js';
import { clerk as founder, openProgrammeDesk } from './programme-desk.js';

const TABLE = 'Planned business by meeting';
let desk: Awaited<ReturnType<typeof openProgrammeDesk>>;
let clerk: Browser;
let path: string;

beforeEach(async () => {
  desk = await openProgrammeDesk();
  clerk = await signedInWith(desk.app, 'clerk');
  path = programmePaths.index(desk.panel.id);
});
afterEach(() => desk.remove());

const read = async (address = path, by = clerk) => new PageReader((await by.get(address)).text);
const cardsIn = (page: PageReader) =>
  page
    .all('.app-board__column')
    .map((column) => [
      column.querySelector('h2')?.text,
      ...column.querySelectorAll('.app-card__title').map((title) => title.text),
    ]);

describe('the work programme of a panel', () => {
  it('stands beside its champions and members, and says how it fills', async () => {
    expect((await read(`/workspace/panels/${desk.panel.id}`)).link('Work programme')).toBe(path);
    const page = await read();
    expect(page.heading).toBe('Work programme of the Corporate Parenting Panel');
    expect(page.text).toContain('Nothing is planned for later meetings yet.');
    expect(page.link('Plan an item')).toBe(programmePaths.new(desk.panel.id));
  });

  it('takes an item for a meeting, and shows it on the board and in the table', async () => {
    const { action, values } = (await read(programmePaths.new(desk.panel.id))).form('Plan the item');
    const sent = { ...values, title: 'Children missing from care', meetingId: desk.meetings.december.id };
    const asked = { ...sent, source: 'members-request', sourceWords: 'Councillor Cusworth', purpose: 'scrutiny' };
    await clerk.post(action, { ...asked, author: `post:${desk.post.id}` });
    await desk.plan({ title: 'CAMHS' });

    const page = await read();
    expect(page.message).toBe('The item is on the work programme.');
    expect(cardsIn(page)).toEqual([
      ['Tuesday 24 October 2017'],
      ['Tuesday 19 December 2017', 'Children missing from care'],
      ['Tuesday 30 January 2018'],
      ['To be fixed', 'CAMHS'],
    ]);
    const row = page.table(TABLE).row('Children missing from care');
    expect(['Meeting', 'Purpose', 'Report author', 'Comes from', 'Moved'].map((column) => row.cell(column))).toEqual([
      '19 December 2017',
      'For scrutiny',
      'Head of Virtual School',
      'Member’s request: Councillor Cusworth',
      '',
    ]);
    expect((await read(programmePaths.table(desk.panel.id))).all('.app-board')).toEqual([]);
  });

  it('shows what is wrong in a form with what was typed', async () => {
    const answer = await clerk.post(programmePaths.new(desk.panel.id), { title: '', source: 'members-request' });
    const page = new PageReader(answer.text);
    expect([answer.status, page.errors]).toEqual([422, ['Enter the title, up to 300 characters']]);
  });

  it('is read by anybody with an account, and kept by the clerk', async () => {
    const id = await desk.plan({ meetingId: desk.meetings.october.id });
    const officer = await signedInWith(desk.app);
    const page = await read(path, officer);
    expect(page.table(TABLE).row('Children missing from care').cell('Meeting')).toBe('24 October 2017');
    expect(page.all('dialog, [data-move], .app-card form')).toEqual([]);
    for (const address of [programmePaths.new(desk.panel.id), programmePaths.move(desk.panel.id, id)]) {
      expect((await officer.get(address)).status).toBe(403);
    }
    expect((await officer.post(programmePaths.placing(desk.panel.id, id), {})).status).toBe(403);
  });

  it('puts what its meeting did not take before everything else', async () => {
    await desk.plan({ meetingId: desk.meetings.october.id });
    desk.app.clock.setTo('2017-10-25T09:00:00.000Z');
    clerk = await signedInWith(desk.app, 'clerk');
    expect(cardsIn(await read())[0]).toEqual(['Needs another meeting', 'Children missing from care']);
  });

  it('asks for no more of the database with more on it', async () => {
    await desk.plan();
    const few = await statementsOf(desk.app, () => clerk.get(path));
    for (const title of ['One', 'Two', 'Three']) await desk.plan({ title, meetingId: desk.meetings.october.id });
    const many = await statementsOf(desk.app, () => clerk.get(path));
    expect(many - few).toBeLessThanOrEqual(1);
  });
});

describe('an item of the work programme', () => {
  it('moves with its reason, and keeps its way on record', async () => {
    const id = await desk.plan({ meetingId: desk.meetings.october.id });
    const { action, values } = (await read(programmePaths.move(desk.panel.id, id))).form('Move the item');
    const later = { ...values, meetingId: desk.meetings.december.id };

    const refused = await clerk.post(action, later);
    expect([refused.status, new PageReader(refused.text).errors]).toEqual([
      422,
      ['Say why it moves to a later meeting: it counts as a move and stays on record'],
    ]);
    await clerk.post(action, { ...later, reason: 'The data come in November' });

    expect((await read()).table(TABLE).row('Children missing from care').cell('Moved')).toBe('Moved once');
    const history = (await read(programmePaths.item(desk.panel.id, id))).table('Its meetings so far');
    expect(history.rows.map((row) => [row.cell('From'), row.cell('To'), row.cell('Why')])).toEqual([
      ['To be fixed', '24 October 2017', ''],
      ['24 October 2017', '19 December 2017', 'The data come in November'],
    ]);
  });

  it('is flagged at its third slip (LAW J17)', async () => {
    const { october, december, january } = desk.meetings;
    const march = await desk.meet('2018-03-13');
    const id = await desk.plan({ meetingId: october.id });
    for (const meeting of [december, january, march]) await desk.move(id, meeting.id, 'Not ready');
    const page = await read();
    expect(page.text).toContain('One item has moved three times or more. Ask whether it is still wanted:');
    expect(page.table(TABLE).row('Children missing from care').cell('Moved')).toContain('Moved three times');
  });

  it('is changed beside what somebody else saved', async () => {
    const id = await desk.plan();
    const { action, values } = (await read(programmePaths.edit(desk.panel.id, id))).form('Save the item');
    await clerk.post(action, { ...values, title: 'Missing children' });
    const stale = await clerk.post(action, { ...values, title: 'Missing from home' });
    expect(stale.status).toBe(409);
    expect(new PageReader(stale.text).text).toContain('Missing children');
  });

  it('is dropped with a reason, and stays on record', async () => {
    const id = await desk.plan();
    const { action, values } = (await read(programmePaths.drop(desk.panel.id, id))).form('Drop the item');
    await clerk.post(action, { ...values, reason: 'Covered elsewhere' });
    const page = await read((await read()).link('Done or dropped'));
    expect(page.table('Done or dropped').row('Children missing from care').cell('Came of it')).toBe(
      'Dropped: Covered elsewhere',
    );
  });
});

describe('the reports that come each year', () => {
  it('are listed by month, and put a year onto the programme with one button', async () => {
    const cycle = programmePaths.cycle(desk.panel.id);
    const { action, values } = (await read(programmePaths.newReport(desk.panel.id))).form('Add the report');
    await clerk.post(action, { ...values, title: 'Adoption', month: '12', statute: 'Children Act 1989' });

    const page = await read(cycle);
    expect(page.table('Yearly reports by month').row('Adoption').cell('Due from')).toBe('December');
    expect(page.text).toContain('Not on the work programme of 2017/18 yet: Adoption.');
    const year = page.form('Add the reports of 2017/18');
    await clerk.post(year.action, year.values);

    const programme = await read();
    expect(programme.message).toBe('One report is on the work programme.');
    expect(programme.table(TABLE).row('Adoption').cell('Comes from')).toBe('Statutory report: Children Act 1989');
    expect((await read(cycle)).all('form.app-action')).toEqual([]);
  });

  it('say when a statute wants one again, and press where no meeting has it in time (LAW G5)', async () => {
    const form = { title: 'Crime and disorder', month: 10, statute: 'Police and Justice Act 2006, s.19' };
    await desk.reports.add(desk.panel.id, form, founder);
    await desk.cycle.fill(desk.panel.id, '2017-10-16', founder);
    const [item] = await desk.programme.openOf(desk.panel.id);
    const { october } = desk.meetings;
    await desk.inUnit((unit) => desk.placing.place(unit, item?.id ?? '', october, founder));
    await desk.inUnit((unit) => desk.placing.finish(unit, item?.id ?? '', october.id, 'Minute 31', founder));
    const cycle = async () => {
      clerk = await signedInWith(desk.app, 'clerk');
      return read(programmePaths.cycle(desk.panel.id));
    };

    const calm = await cycle();
    const lastCame = calm.table('Yearly reports by month').row('Crime and disorder').cell('Last came');
    expect(lastCame).toMatch(/^24 October 2017\s*Due again by 24 October 2018$/);
    expect(calm.tags).toEqual([]);
    desk.app.clock.setTo('2018-07-02T09:00:00.000Z');
    expect((await cycle()).tags).toEqual(['Due again by 24 October 2018']);
  });

  it('end where they come no more', async () => {
    const id = await desk.reports.add(desk.panel.id, { title: 'Adoption', month: 12 }, founder);
    const page = await read(programmePaths.yearlyReport(desk.panel.id, id));
    const ending = page.form('It no longer comes each year');
    await clerk.post(ending.action, ending.values);
    expect((await read(programmePaths.cycle(desk.panel.id))).text).toContain('No report comes to this panel each year');
  });
});

describe('the work programme in print', () => {
  it('lists the items by meeting, with who brings them and what they come from', async () => {
    await desk.plan({ meetingId: desk.meetings.december.id, author: `post:${desk.post.id}` });
    await desk.plan({ title: 'CAMHS', dueOn: '2018-04-24' });
    const answer = await clerk.download(programmePaths.report(desk.panel.id));
    expect(answer.headers['content-type']).toBe('application/pdf');
    const { text, language } = await readPdf(answer.body as Uint8Array);
    expect(language).toBe('en-GB');
    for (const words of [
      'Work programme of the Corporate Parenting Panel',
      'As at 16 October 2017',
      'Tuesday 19 December 2017',
      'Children missing from',
      'Head of Virtual',
      'Wanted from 24 April 2018.',
    ]) {
      expect(text).toContain(words);
    }
  });
});

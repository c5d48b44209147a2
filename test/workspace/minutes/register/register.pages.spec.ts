import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

let desk: MinutesDesk;
let browser: Browser;
let july: Meeting;

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
  const panel = await desk.newPanel({ name: 'Corporate Parenting Panel', reference: 'CPP' });
  july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }, { title: '=Data' }]);
  await desk.write(july, 0, {
    ...resolutionOf(
      { text: 'That **Councillor** A visit.', marks: ['action', 'noted'], owner: 'D. Johnson', due: 'by September' },
      { text: 'That it be noted.', marks: ['noted'] },
      { text: 'That all be told.', marks: ['noted'] },
    ),
    movedBy: 'Councillor B',
  });
  await desk.write(july, 1, resolutionOf({ text: 'That the report be noted.' }));
  await desk.check(july);
});
afterAll(() => desk.remove());

const read = async (path: string) => new PageReader((await browser.get(path)).text);

describe('the register as a page', () => {
  it('lists what was decided, with what each leads to', async () => {
    const page = await read('/workspace/decisions');

    expect(page.navigation).toContain('Decisions');
    const row = page.table('Decisions').row('Minute 17 (2017/18): Visits');
    expect(row.cell('Panel and meeting')).toBe('CPP 18 July 2017Minutes: checked');
    expect(row.cell('What was decided')).toBe('(1) That Councillor A visit.(2) That it be noted.and 1 more clause');
    expect(row.cell('Kind and marks')).toBe('ResolvedAction and noted');
  });

  it('shows the clauses that were looked for, and keeps the words in the form', async () => {
    const page = await read('/workspace/decisions?search=told');

    expect(page.table('Decisions').rows[0]?.cell('What was decided')).toContain('(3) That all be told.');
    expect(page.form('Filter').values['search']).toBe('told');
    expect((await read(`/workspace/decisions?search=${encodeURIComponent(`20(4) o'neil "*`)}`)).text).toContain(
      'No decision answers to this.',
    );
  });

  it('narrows by municipal year', async () => {
    expect((await read('/workspace/decisions?year=2017/18')).table('Decisions').rows).toHaveLength(2);
  });

  it('goes out as CSV in which no cell is run', async () => {
    const answer = await browser.get('/workspace/decisions/export.csv?search=report');

    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="decisions-2017-10-16.csv"$/);
    expect(answer.text.trim().split('\r\n')[1]).toBe(
      "2017-07-18,Corporate Parenting Panel,18,2017/18,'=Data,Resolved,Carried,That the report be noted.,Noted,,,Checked,no",
    );
  });

  it('goes out as JSON, one decision with its life', async () => {
    const list = await browser.api('get', '/api/decisions?search=18&kind=resolved');
    expect(list.body).toMatchObject({ total: 1, items: [{ number: '18', state: 'checked', kind: 'resolved' }] });
    const [{ id }] = list.body.items as [{ id: string }];

    const one = await browser.api('get', `/api/decisions/${id}`);

    expect((one.body as { life: { heading: string; on: string | null }[] }).life).toMatchObject([
      { heading: 'On the agenda', on: null },
      { heading: 'Resolved', on: '2017-07-18' },
      { heading: 'Minute checked, number fixed', on: '2017-10-16' },
    ]);
  });

  it('is closed to those who are not signed in, and empty for those who may not read drafts', async () => {
    expect((await desk.app.browser().get('/workspace/decisions')).status).toBe(303);
    const administrator = await signedInWith(desk.app, 'administrator');
    expect(new PageReader((await administrator.get('/workspace/decisions')).text).text).toContain(
      'No minutes that you may read hold a resolution yet.',
    );
    const [first] = (await browser.api('get', '/api/decisions')).body.items as { id: string }[];
    expect((await administrator.get(`/workspace/decisions/${first?.id}`)).status).toBe(404);
    expect((await administrator.api('get', `/api/decisions/${first?.id}`)).status).toBe(404);
  });
});

describe('the page of one decision', () => {
  it('tells its life from the agenda on', async () => {
    const href = (await read('/workspace/decisions')).link('Minute 17 (2017/18): Visits');

    const page = await read(href);

    expect(page.headings).toEqual([
      'Visits',
      'Its life so far',
      'On the agenda',
      'Resolved',
      'Action CPP 17(1) 2017/18',
      'Minute checked, number fixed',
    ]);
    expect(page.text).toContain('(1) That Councillor A visit. Action · Noted · Owner: D. Johnson · Due: by September');
    expect(page.text).toContain('Moved by Councillor B');
    expect(page.text).toContain('Item 1: Visits');
  });

  it('says by which minute it was approved and what was corrected', async () => {
    const { panelId } = july;
    const august = await desk.hold(panelId, '2017-08-22', [
      { kind: 'minutes', title: 'Minutes of the previous meeting', minutesOf: [july.id] },
    ]);
    const approving = await desk.minuteNo(august, 0);
    const { id, version, items } = await desk.read(july);
    const corrections = [{ minuteId: items[0]?.id ?? '', oldText: 'Councillor** A', newText: 'Councillor** C' }];
    const form = { approvingMinuteId: approving.id, outcome: 'corrected' as const, corrections, version };
    await desk.approvals.record(id, form, clerk);

    const page = await read((await read('/workspace/decisions')).link('Minute 17 (2017/18): Visits'));

    expect(page.headings).toContain('Minutes: approved with corrections');
    expect(page.text).toContain('for “Councillor** A” read “Councillor** C”');
    expect(page.text).toContain('of Corporate Parenting Panel, 22 August 2017');
    expect((await read('/workspace/decisions?search=C%20visit')).table('Decisions').rows).toHaveLength(1);
  });
});

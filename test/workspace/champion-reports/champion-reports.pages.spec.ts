import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { openReportsDesk, REPORT } from './reports-desk.js';

let desk: Awaited<ReturnType<typeof openReportsDesk>>;
let champion: Browser;

beforeEach(async () => {
  desk = await openReportsDesk();
  champion = await desk.signedInChampion();
});
afterEach(() => desk.remove());

const read = async (path: string, browser = champion) => new PageReader((await browser.get(path)).text);

describe('the pages of champions’ reports', () => {
  it('lead a champion from what they owe to a report for a meeting that can still take it', async () => {
    const home = await read('/workspace');
    const row = home.table('Reports due').row('Housing: report as champion (write the report)');
    expect(row.cell('Due')).toBe('22 October 2017');
    const strand = await read(`/workspace/strands/${desk.strand.id}`);
    expect(strand.fact('Next report due')).toBe('22 October 2017');

    const form = await read(strand.link('Write a report'));
    expect(form.text).toContain('a report of Councillor Mary Clark');
    expect(form.form('Send the report').values).toMatchObject({
      ...{ title: 'Housing: report of the champion', answersOn: '2017-10-22' },
      meetingId: desk.meetings.december.id,
    });

    const sent = { ...REPORT, answersOn: '2017-10-22', meetingId: desk.meetings.december.id };
    const shown = await read((await champion.post(strand.link('Write a report'), sent)).headers.location ?? '');
    expect(shown.message).toBe('The report is on the work programme. The clerk puts it on the agenda.');
    expect(shown.heading).toBe(REPORT.title);
    expect(shown.fact('Where it stands')).toBe('Planned for 19 December 2017');
    expect(shown.text).toContain('Both want for heating.');

    const after = await read(`/workspace/strands/${desk.strand.id}`);
    expect(after.fact('Next report due')).toBe('22 April 2018');
    expect(after.table('Reports of the champion').row(REPORT.title).cell('Written')).toBe('16 October 2017');
    expect((await read('/workspace')).text).not.toContain('report as champion');
  });

  it('say what is wrong beside what was written, and keep it', async () => {
    const answer = await champion.post(
      `/workspace/strands/${desk.strand.id}/appointments/${desk.appointment.id}/report`,
      { title: 'Housing', text: 'Too short', answersOn: '', meetingId: '' },
    );
    const page = new PageReader(answer.text);
    expect([answer.status, page.errors]).toEqual([422, ['Write the report, in 20 to 10,000 characters']]);
    expect(page.text).toContain('Too short');
  });

  it('let its writer change it, read by everybody with an account', async () => {
    const id = await desk.championReports.write(desk.at, REPORT, desk.champion);
    const address = `/workspace/strands/${desk.strand.id}/reports/${id}`;
    const form = await read(`${address}/edit`);
    expect(form.form('Save the report').values).toMatchObject({ text: REPORT.text });
    await champion.post(`${address}/edit`, { text: 'I visited three flats in September.', version: '1' });

    const officer = await signedInWith(desk.app, 'monitoring-officer');
    const shown = await read(address, officer);
    expect(shown.text).toContain('I visited three flats');
    expect(shown.html).not.toContain('Change the report');
    expect((await officer.get(`${address}/edit`)).status).toBe(403);
  });
});

describe('champions’ reports in the API', () => {
  it('are written, listed and changed', async () => {
    const root = `/api/strands/${desk.strand.id}`;
    const made = await champion.api('post', `${root}/appointments/${desk.appointment.id}/reports`, REPORT);
    expect([made.status, made.body]).toEqual([
      201,
      {
        ...REPORT,
        ...{ id: expect.any(String), strandId: desk.strand.id, appointmentId: desk.appointment.id },
        ...{ writtenOn: '2017-10-16', answersOn: null, standing: 'Meeting to be fixed', version: 1 },
        ...{ programmeItemId: expect.any(String), state: 'planned', meetingOn: null },
      },
    ]);
    const change = { text: 'I visited three flats in September.', version: 1 };
    const id = made.body.id as string;
    const changed = await champion.api('put', `${root}/reports/${id}`, change);
    expect([changed.status, changed.body.text, changed.body.version]).toEqual([200, change.text, 2]);
    const listed = await champion.api('get', `${root}/reports`);
    expect(listed.body.items).toEqual([changed.body]);
  });
});

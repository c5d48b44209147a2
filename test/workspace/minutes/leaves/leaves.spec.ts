import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { LeavesOfMinutes } from '../../../../src/workspace/minutes/leaves/leaves-of-minutes.service.js';
import { MinutesLeaves } from '../../../../src/workspace/minutes/leaves/minutes-leaves.entity.js';
import { MinutesPublicationService } from '../../../../src/workspace/minutes/publication/minutes-publication.service.js';
import type { NewPanelForm } from '../../../../src/workspace/panels/panel.form.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { readPdf } from '../../../support/pdf.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

const ON_FROM_41 = { leafSequence: 'for-ever', firstLeaf: 41, initialsLeaves: true } as const;

describe('the leaves of approved minutes', () => {
  let desk: MinutesDesk;
  let browser: Browser;

  beforeAll(async () => {
    desk = await openMinutesDesk();
    browser = await signedInWith(desk.app, 'clerk');
  });

  afterAll(() => desk.remove());

  it('run on from the minutes approved before, in the order of the approvals', async () => {
    const { panelId, meetings, august } = await threeMeetings(ON_FROM_41);
    const [june, july, early] = meetings;
    for (const meeting of [july, june, early]) await approve(meeting, august);

    // The last asks first: those approved before it are counted before it.
    const ofEarly = await leavesOf(early);
    const [ofJuly, ofJune] = [await leavesOf(july), await leavesOf(june)];

    expect(ofJuly?.first).toBe(41);
    expect(ofJuly?.count).toBeGreaterThan(1);
    expect(ofJune?.first).toBe(41 + (ofJuly?.count ?? 0));
    expect(ofEarly?.first).toBe((ofJune?.first ?? 0) + (ofJune?.count ?? 0));
    expect(await rowsOf(panelId)).toEqual([1, 2, 3]);
  });

  it('are counted by a job, once', async () => {
    const { meetings, august, panelId } = await threeMeetings(ON_FROM_41);
    await approve(meetings[0], august);
    expect(await firstLeavesOf(panelId)).toEqual([null]);

    await desk.app.runJobs();
    expect(await firstLeavesOf(panelId)).toEqual([41]);

    const { id } = await desk.read(meetings[0]);
    await Promise.all([desk.app.get(LeavesOfMinutes).of(id), desk.app.get(LeavesOfMinutes).of(id)]);
    expect(await firstLeavesOf(panelId)).toEqual([41]);
  });

  it('begin again with a municipal year, and are none where the panel does not number them on', async () => {
    const yearly = await threeMeetings({ leafSequence: 'municipal-year', firstLeaf: 9 });
    const [june, july, early] = yearly.meetings;
    for (const meeting of [early, june, july]) await approve(meeting, yearly.august);
    const first = async (meeting: Meeting) => (await leavesOf(meeting))?.first;

    expect([await first(early), await first(june)]).toEqual([9, 1]);
    expect(await first(july)).toBeGreaterThan(1);

    const plain = await threeMeetings({});
    await approve(plain.meetings[0], plain.august);
    expect(await leavesOf(plain.meetings[0])).toBeNull();
  });

  it('stay what they were when the panel changes its habit', async () => {
    const { meetings, august, panelId } = await threeMeetings(ON_FROM_41);
    await approve(meetings[0], august);
    const before = await leavesOf(meetings[0]);
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.query(`UPDATE panels SET leaf_sequence = 'none' WHERE id = '${panelId}'`));

    expect(await leavesOf(meetings[0])).toEqual(before);
    expect((await readPdf(await printed(meetings[0]))).pages[0]?.label).toBe('41');
  });

  it('are printed by themselves, with a box for initials, and otherwise where the address says so', async () => {
    const { meetings, august } = await threeMeetings(ON_FROM_41);
    const draft = await readPdf(await printed(meetings[0]));
    await approve(meetings[0], august);
    const [own, asked] = [await readPdf(await printed(meetings[0])), await readPdf(await printed(meetings[0], ASKED))];

    expect(draft.pages.map(({ label }) => label)[0]).toBe('1');
    expect(draft.text).not.toContain('Initials');
    expect(own.pages.map(({ label }) => label)).toEqual(own.pages.map((_page, index) => String(41 + index)));
    expect(own.pages).toHaveLength((await leavesOf(meetings[0]))?.count ?? 0);
    expect(own.pages.filter(({ text }) => !text.includes('Initials'))).toEqual([]);
    expect(asked.pages[0]?.label).toBe('300');
    expect(asked.text).not.toContain('Initials');
  });

  it('are told on the page of the minutes, and printed for signing from the page of the signature', async () => {
    const { meetings, august } = await threeMeetings(ON_FROM_41);
    await approve(meetings[0], august);
    const { id } = await desk.read(meetings[0]);
    const { first = 0, count = 0 } = (await leavesOf(meetings[0])) ?? {};
    const words = `leaves ${first} to ${first + count - 1}`;

    expect(await textOf(browser.get(`/workspace/minutes/${id}`))).toContain(
      `They are ${words} of the panel’s minutes.`,
    );
    const signature = await browser.get(`/workspace/minutes/${id}/signature`);
    expect(new PageReader(signature.text).text).toContain(`Print them for signing, on ${words}`);
    expect(signature.text).toContain(`href="/workspace/minutes/${id}/minutes.pdf"`);
  });

  it('are those of the published copy too, without boxes', async () => {
    const { meetings, august } = await threeMeetings(ON_FROM_41);
    await approve(meetings[0], august);
    const { id, version, panel } = await desk.read(meetings[0]);
    await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
    await desk.app.runJobs();

    const address = `/panels/${panel.slug}/meetings/${meetings[0].slug}`;
    const { body } = await desk.app.browser().download(`${address}/minutes.pdf`);
    const { pages, text } = await readPdf(body as Buffer);
    expect(pages[0]?.label).toBe('41');
    expect(text).not.toContain('Initials');
  });

  /** June and July of this municipal year and May of the one before, checked; August has all of them before it. */
  async function threeMeetings(form: Partial<NewPanelForm>) {
    const { id: panelId } = await desk.newPanel(form);
    const meetings: Meeting[] = [];
    for (const day of ['2017-05-09', '2017-06-13', '2017-07-18']) {
      const meeting = await desk.hold(panelId, day, [{ title: 'Visits' }]);
      await desk.write(meeting, 0, { kind: 'narrative', text: LONG }, resolutionOf({ text: 'That they be noted.' }));
      await desk.check(meeting);
      meetings.push(meeting);
    }
    const minutesOf = meetings.map(({ id }) => id);
    const august = await desk.hold(panelId, '2017-08-22', [{ kind: 'minutes', title: 'Minutes', minutesOf }]);
    const [early, june, july] = meetings;
    if (!early || !june || !july) throw new Error('There should be three meetings.');
    return { panelId, august, meetings: [june, july, early] as const };
  }

  async function approve(meeting: Meeting, august: Meeting): Promise<void> {
    const { id, version } = await desk.read(meeting);
    const { id: approvingMinuteId } = await desk.minuteNo(august, 0);
    await desk.approvals.record(id, { approvingMinuteId, outcome: 'approved', version }, clerk);
  }

  async function leavesOf(meeting: Meeting) {
    return desk.app.get(LeavesOfMinutes).of((await desk.read(meeting)).id);
  }

  async function printed(meeting: Meeting, query = ''): Promise<Buffer> {
    const answer = await browser.download(`/workspace/minutes/${(await desk.read(meeting)).id}/minutes.pdf${query}`);
    return answer.body as Buffer;
  }

  async function rows(panelId: string): Promise<MinutesLeaves[]> {
    return desk.app
      .get(UnitOfWork)
      .reading(MinutesLeaves)
      .find({ where: { panelId }, order: { place: 'ASC' } });
  }

  async function rowsOf(panelId: string) {
    return (await rows(panelId)).map(({ place }) => place);
  }

  async function firstLeavesOf(panelId: string) {
    return (await rows(panelId)).map(({ firstLeaf }) => firstLeaf);
  }
});

async function textOf(answer: Promise<Response>): Promise<string> {
  return new PageReader((await answer).text).text;
}

const ASKED = '?leaf=300&initials=no';
const LONG = Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1} of what was said about the visits.`).join(
  '\n\n',
);

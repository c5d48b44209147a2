import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pageRequest } from '../../../src/platform/web/pages/pagination.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../../src/workspace/agendas/entries/entries.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MinutesPublicationService } from '../../../src/workspace/minutes/publication/minutes-publication.service.js';
import type { Panel } from '../../../src/workspace/panels/panel.entity.js';
import { PublishedOfPanel } from '../../../src/workspace/withdrawals/published-of-panel.service.js';
import { Withdrawals } from '../../../src/workspace/withdrawals/withdrawals.service.js';
import type { Browser } from '../../support/browser.js';
import { PageReader } from '../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes/minutes-desk.js';

const DAY = '2017-07-18';
let desk: MinutesDesk;
let visitor: Browser;
let panel: Panel;
let july: Meeting;
let address: string;

beforeEach(async () => {
  desk = await openMinutesDesk();
  visitor = desk.app.browser();
  panel = await desk.newPanel();
  july = await desk.hold(panel.id, DAY, [{ title: 'Placements' }]);
  await desk.write(july, 0, resolutionOf({ text: 'That the report be noted.' }));
  const { id, version } = await desk.read(july);
  await desk.app.get(MinutesPublicationService).publishDecisions(id, version, clerk);
  await desk.check(july);
  address = `/panels/${panel.slug}/meetings/${DAY}`;
});
afterEach(() => desk.remove());

async function order(): Promise<void> {
  const { id, version } = await desk.read(july);
  await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
}

async function publish(): Promise<void> {
  await order();
  await desk.app.runJobs();
}

async function withdraw(): Promise<void> {
  const { items } = await desk.app.get(PublishedOfPanel).of(panel.id, pageRequest({}));
  const form = { cause: 'breach', reason: 'It names a child.' } as const;
  await desk.app.get(Withdrawals).withdraw(panel.id, items[0]?.id ?? '', form, clerk);
}

const statusOf = async (path: string) => (await visitor.get(path)).status;

describe('published minutes that are withdrawn', () => {
  it('take with them whatever else was published of them, page, documents and JSON', async () => {
    await publish();
    const places = ['', '/minutes', '/minutes.pdf', '/minutes.docx'].map((end) => `${address}${end}`);
    const all = [...places, `/api/public${address}/minutes`];
    expect(await Promise.all(all.map(statusOf))).toEqual(all.map(() => 200));
    await withdraw();
    expect(await Promise.all(all.map(statusOf))).toEqual(all.map(() => 410));
    expect((await visitor.get('/sitemap.xml')).text).not.toContain(address);
    expect((await visitor.get(`${address}/minutes`)).text).not.toContain('It names a child');
  });

  it('are checked again, and can be published as they are, or put right', async () => {
    await publish();
    await withdraw();
    expect((await desk.read(july)).state).toBe('checked');
    await publish();
    expect((await desk.read(july)).state).toBe('published');
    const page = new PageReader((await visitor.get(address)).text);
    expect(page.text).toContain('withdrawn on 16 October 2017');
    expect(await statusOf(`${address}/minutes`)).toBe(200);
  });

  it('are no paper of agendas in the making any longer', async () => {
    const form = { panelId: panel.id, kind: 'ordinary', day: '2017-10-24' } as const;
    const next = await desk.app.get(MeetingsService).schedule(form, clerk);
    const { id: agendaId } = await desk.app.get(AgendasService).draftFor(next.id, clerk);
    const item = { kind: 'minutes', title: 'Minutes', paperExpectation: 'none', minutesOf: [july.id] } as const;
    await desk.app.get(EntriesService).add(agendaId, { ...item, minutesOf: [july.id] }, clerk);
    await publish();
    const papers = async () =>
      (await desk.app.get(AgendasService).load(agendaId)).entries.flatMap((each) => each.papers);
    expect(await papers()).toHaveLength(1);
    await withdraw();
    expect(await papers()).toEqual([]);
  });

  it('do not come out behind the withdrawal, where their publication was still under way', async () => {
    await order();
    await withdraw();
    await desk.app.runJobs();
    expect(await statusOf(address)).toBe(410);
    expect(await statusOf(`${address}/minutes`)).toBe(404);
    expect((await desk.read(july)).state).toBe('checked');
  });
});

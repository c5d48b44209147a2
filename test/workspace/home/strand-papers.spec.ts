import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { Action } from '../../../src/workspace/actions/action.entity.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { MarkingsService } from '../../../src/workspace/agendas/markings/markings.service.js';
import { PapersService } from '../../../src/workspace/agendas/papers/papers.service.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MinutesPublicationService } from '../../../src/workspace/minutes/publication/minutes-publication.service.js';
import { markingForm } from '../../support/council.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { incomingPdf } from '../../support/factories/paper.js';
import { PageReader } from '../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes/minutes-desk.js';

let desk: MinutesDesk;
let strandId: string;
let meeting: Meeting;

beforeAll(async () => {
  desk = await openMinutesDesk();
  const panel = await desk.newPanel();
  strandId = (await desk.app.get(StrandsService).add(panel.id, { name: 'Housing' }, userWith('administrator'))).id;
  meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }, { title: 'Something else' }]);
  await addPaper(0, 'Report on visits');
  await exempt(await addPaper(0, 'Names of those visited'));
  await addPaper(1, 'Another report');
  await desk.write(meeting, 0, resolutionOf({ text: 'That visits be arranged.', marks: ['action'] }));
  await desk.write(meeting, 1, resolutionOf({ text: 'That the report be noted.' }));
  await desk.check(meeting);
  const filed = { meetingId: meeting.id };
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Action, filed, { strandId }));
});
afterAll(() => desk.remove());

async function agendaOfMeeting() {
  const { id } = await desk.app.get(AgendasService).draftFor(meeting.id, clerk);
  return desk.app.get(AgendasService).load(id);
}

async function addPaper(item: number, title: string): Promise<string> {
  const { id: agendaId, entries } = await agendaOfMeeting();
  const file = await incomingPdf(desk.app.config, 1);
  const facts = { kind: 'report', title, backgroundPapers: 'None' } as const;
  return desk.app.get(PapersService).add({ agendaId, entryId: entries[item]?.id ?? '' }, facts, file, clerk);
}

async function exempt(paperId: string): Promise<void> {
  const { id } = await agendaOfMeeting();
  await desk.app.get(MarkingsService).mark(id, { paperId }, markingForm(), clerk);
}

async function papersShown(): Promise<string[]> {
  const browser = await signedInWith(desk.app, 'proper-officer');
  const page = new PageReader((await browser.get(`/workspace/strands/${strandId}`)).text);
  return page.all('a[href*="/papers/"]').map((link) => link.text.trim());
}

describe('the papers that touch a strand', () => {
  it('are those of the items under which its actions were resolved, once the minutes are public and to whom they open', async () => {
    expect(await papersShown()).toEqual([]);
    const { id, version } = await desk.read(meeting);
    await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
    await desk.app.runJobs();

    expect(await papersShown()).toEqual(['Report on visits, 22 August 2017']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { PublicRecord } from '../../../../src/publications/public-record.js';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import { EarlierPaperFile } from '../../../../src/workspace/agendas/earlier-paper-file.entity.js';
import { EntriesService } from '../../../../src/workspace/agendas/entries/entries.service.js';
import { PapersService } from '../../../../src/workspace/agendas/papers/papers.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { MinutesPublicationService } from '../../../../src/workspace/minutes/publication/minutes-publication.service.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { incomingPdf } from '../../../support/factories/paper.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../../minutes/minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

async function julyChecked(): Promise<Meeting> {
  const panel = await desk.newPanel();
  const july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }]);
  await desk.write(july, 0, resolutionOf({ text: 'That the report be noted.' }));
  await desk.check(july);
  return july;
}

async function publish(meeting: Meeting): Promise<void> {
  const { id, version } = await desk.read(meeting);
  await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
  await desk.app.runJobs();
}

/** An agenda of the next meeting with one item that puts these minutes to approval. */
async function augustWith(july: Meeting) {
  const form = { panelId: july.panelId, kind: 'ordinary' as const, day: '2017-10-24' };
  const august = await desk.app.get(MeetingsService).schedule(form, clerk);
  const { id: agendaId } = await desk.app.get(AgendasService).draftFor(august.id, clerk);
  const item = { kind: 'minutes' as const, title: 'Minutes', paperExpectation: 'none' as const };
  const entryId = await desk.app.get(EntriesService).add(agendaId, { ...item, minutesOf: [july.id] }, clerk);
  return { agendaId, entryId };
}

async function papersOf({ agendaId, entryId }: { agendaId: string; entryId: string }) {
  const agenda = await desk.app.get(AgendasService).load(agendaId);
  return agenda.entries.find(({ id }) => id === entryId)?.papers ?? [];
}

async function publishedFile({ panelId, slug }: Meeting) {
  const { slug: panel } = await desk.panels.get(panelId);
  const found = await desk.app.get(PublicRecord).findMinutes(`panels/${panel}/meetings/${slug}`);
  const files = await desk.app.get(PublicRecord).filesOf(found?.publication.id ?? '');
  return files.find(({ name }) => name === 'minutes.pdf');
}

describe('published draft minutes', () => {
  it('are a paper of an item that names their meeting afterwards', async () => {
    const july = await julyChecked();
    await publish(july);

    const place = await augustWith(july);

    const file = await publishedFile(july);
    expect(await papersOf(place)).toMatchObject([
      { kind: 'minutes', title: 'Draft minutes of 18 July 2017', fileHash: file?.fileHash, pageCount: file?.pageCount },
    ]);
  });

  it('become a paper of the item that named it already, which nobody publishes unseen', async () => {
    const july = await julyChecked();
    const place = await augustWith(july);
    const { version } = await desk.app.get(AgendasService).load(place.agendaId);
    expect(await papersOf(place)).toEqual([]);

    await publish(july);

    expect(await papersOf(place)).toMatchObject([{ minutesOfId: july.id, pageCount: 1 }]);
    const after = await desk.app.get(AgendasService).load(place.agendaId);
    expect(after.version).toBe(version + 1);
    expect(after.entries.find(({ id }) => id === place.entryId)?.paperExpectation).toBe('paper');
  });

  it('take the place of the draft before, which stays on record', async () => {
    const july = await julyChecked();
    const place = await augustWith(july);
    await publish(july);
    const [first] = await papersOf(place);
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.update(Panel, { id: july.panelId }, { name: `Renamed ${july.panelId}` }));

    await publish(july);

    const [second, ...others] = await papersOf(place);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ id: first?.id, fileHash: (await publishedFile(july))?.fileHash });
    expect(second?.fileHash).not.toBe(first?.fileHash);
    const kept = await desk.app
      .get(UnitOfWork)
      .reading(EarlierPaperFile)
      .findBy({ paperId: second?.id ?? '' });
    expect(kept.map(({ fileHash }) => fileHash)).toEqual([first?.fileHash]);
  });

  it('go with the meeting that the item names no more', async () => {
    const july = await julyChecked();
    await publish(july);
    const place = await augustWith(july);
    const agenda = await desk.app.get(AgendasService).load(place.agendaId);
    const entry = agenda.entries.find(({ id }) => id === place.entryId);

    const form = { title: 'Minutes', paperExpectation: 'none' as const, version: entry?.version ?? 0 };
    await desk.app.get(EntriesService).save(place.agendaId, place.entryId, { ...form, minutesOf: [] }, clerk);

    expect(await papersOf(place)).toEqual([]);
  });

  it('stay off the agenda once a clerk has taken them off', async () => {
    const july = await julyChecked();
    await publish(july);
    const place = await augustWith(july);
    const [paper] = await papersOf(place);
    await desk.app.get(PapersService).remove(place.agendaId, paper?.id ?? '', paper?.version ?? 0, clerk);
    const agenda = await desk.app.get(AgendasService).load(place.agendaId);
    const version = agenda.entries.find(({ id }) => id === place.entryId)?.version ?? 0;

    const form = { title: 'Minutes of July', paperExpectation: 'none' as const, minutesOf: [july.id], version };
    await desk.app.get(EntriesService).save(place.agendaId, place.entryId, form, clerk);

    expect(await papersOf(place)).toEqual([]);
  });

  it('leave alone what a clerk has put there', async () => {
    const july = await julyChecked();
    const place = await augustWith(july);
    const file = await incomingPdf(desk.app.config, 2, 'minutes.pdf');
    await desk.app.get(PapersService).add(place, { kind: 'minutes', title: 'Minutes of July' }, file, clerk);

    await publish(july);

    expect((await papersOf(place)).map(({ title }) => title)).toEqual(['Minutes of July']);
  });
});

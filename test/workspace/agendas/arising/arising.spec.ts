import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound, RuleBroken } from '../../../../src/domain/errors.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { FileStore } from '../../../../src/platform/files/file-store.js';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import { Agenda } from '../../../../src/workspace/agendas/agenda.entity.js';
import { isSince } from '../../../../src/workspace/agendas/arising/arising.js';
import { ArisingReports } from '../../../../src/workspace/agendas/arising/arising-reports.service.js';
import { ArisingReport } from '../../../../src/workspace/agendas/arising/arising-report.entity.js';
import { ArisingService } from '../../../../src/workspace/agendas/arising/arising.service.js';
import { EarlierPaperFile } from '../../../../src/workspace/agendas/earlier-paper-file.entity.js';
import { EntriesService } from '../../../../src/workspace/agendas/entries/entries.service.js';
import { PapersService } from '../../../../src/workspace/agendas/papers/papers.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import type { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { signedInWith } from '../../../support/factories/account.js';
import { incomingPdf } from '../../../support/factories/paper.js';
import { PageReader } from '../../../support/page.js';
import { everyObjectText, readPdf } from '../../../support/pdf.js';
import { type ActionsDesk, chairOf, clerk, councillor, officer, openActionsDesk } from '../../actions/actions-desk.js';

let desk: ActionsDesk;
let at: { panel: Panel; meeting: Meeting };
let place: { agendaId: string; entryId: string };
let panels = 0;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());
beforeEach(async () => {
  desk.app.clock.setTo('2017-10-16T09:00:00.000Z');
  panels += 1;
  const panel = await desk.newPanel(`Panel ${panels}`, `P${panels}`);
  at = { panel, meeting: await desk.meet(panel.id, '2017-08-22') };
  const october = await desk.meet(panel.id, '2017-10-24');
  const { id: agendaId } = await desk.app.get(AgendasService).draftFor(october.id, clerk);
  const item = { kind: 'minutes' as const, title: 'Minutes of August', paperExpectation: 'none' as const };
  const entryId = await desk.app.get(EntriesService).add(agendaId, { ...item, minutesOf: [at.meeting.id] }, clerk);
  place = { agendaId, entryId };
});

const arising = (reader = clerk) => desk.app.get(ArisingService).of(place.agendaId, place.entryId, reader);
const freeze = (user = clerk) => desk.app.get(ArisingReports).freeze(place.agendaId, place.entryId, user);
const entry = async () => {
  const { entries } = await desk.app.get(AgendasService).load(place.agendaId);
  const found = entries.find(({ id }) => id === place.entryId);
  if (!found) throw new Error('The agenda has no such entry.');
  return found;
};
const settle = (state: Agenda['state']) =>
  desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Agenda, { id: place.agendaId }, { state }));
const bytesOf = async (hash: string) => desk.app.get(FileStore).read(hash);

describe('matters arising', () => {
  it('are the live resolutions of the panel, oldest minute first', async () => {
    await desk.raise({ reference: 'later', referenceKey: '2017/18 000021', minuteNumber: '21' }, at);
    await desk.raise({ reference: 'earlier', referenceKey: '2017/18 000020', minuteNumber: '20' }, at);
    const gone = await desk.raise({}, at);
    await desk.take('withdrawal', gone, { reason: 'It was a mistake.', approvedBy: 'The chair' });

    const { lines, isCut } = await arising();

    expect(lines.map(({ reference }) => reference)).toEqual(['earlier', 'later']);
    expect(isCut).toBe(false);
  });

  it('leave out what the meeting itself resolves', async () => {
    await desk.raise({}, at);
    const november = await desk.meet(at.panel.id, '2017-11-28');
    await desk.raise({}, { panel: at.panel, meeting: november });

    expect((await arising()).lines).toHaveLength(1);
  });

  it('open their wording to those who may read it', async () => {
    await desk.raise({ wording: 'That the fees of Foxglove be paid.', isPrivate: true, publicLabel: 'Fees' }, at);
    await settle('published');

    expect((await arising(chairOf(at.panel.id, 'chair'))).lines[0]?.wording).toBe('That the fees of Foxglove be paid.');
    const outside = (await arising(councillor())).lines[0];
    expect(outside).toMatchObject({ wording: 'Fees', opens: false });
  });

  it('of a draft are for those who prepare and check it', async () => {
    await expect(arising(councillor())).rejects.toThrow(NotFound);
    await settle('published');
    await expect(arising(councillor())).resolves.toMatchObject({ lines: [] });
  });

  it('belong to minutes and to nothing else', async () => {
    const form = { kind: 'business' as const, title: 'Visits', paperExpectation: 'none' as const };
    const entryId = await desk.app.get(EntriesService).add(place.agendaId, form, clerk);
    await expect(desk.app.get(ArisingService).of(place.agendaId, entryId, clerk)).rejects.toThrow(NotFound);
    await expect(desk.app.get(ArisingReports).freeze(place.agendaId, entryId, clerk)).rejects.toThrow(NotFound);
  });
});

describe('the report in the pack', () => {
  it('is a tagged paper of the item that holds no private word', async () => {
    await desk.raise({ wording: 'That the visit be arranged.' }, at);
    await desk.raise({ wording: 'That Foxglove be paid.', isPrivate: true, publicLabel: 'Agency fees' }, at);

    const paperId = await freeze();

    const { papers, paperExpectation } = await entry();
    expect(paperExpectation).toBe('paper');
    expect(papers).toMatchObject([
      { id: paperId, title: 'Progress on outstanding resolutions', kind: 'appendix', pageCount: 1, pagesWithText: 1 },
    ]);
    const bytes = await bytesOf(papers[0]?.fileHash ?? '');
    const pdf = await readPdf(bytes);
    expect(pdf.text).toContain('That the visit be arranged.');
    expect(pdf.text).toContain('Agency fees');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await everyObjectText(bytes)).not.toContain('Foxglove');
  });

  it('is taken afresh while the agenda is a draft, and what it was stays on record', async () => {
    await desk.raise({}, at);
    const first = await freeze();
    await desk.raise({ wording: 'That members be trained.' }, at);
    desk.app.clock.passMinutes(30);

    const second = await freeze();

    expect(second).toBe(first);
    const { papers } = await entry();
    expect(papers).toHaveLength(1);
    expect((await readPdf(await bytesOf(papers[0]?.fileHash ?? ''))).text).toContain('That members be trained.');
    expect((await arising()).report?.frozenAt).toBe('2017-10-16T09:30:00.000Z');
    const kept = await desk.app.get(UnitOfWork).reading(EarlierPaperFile).findBy({ paperId: first });
    expect(kept).toHaveLength(1);
  });

  it('is frozen with the pack', async () => {
    await freeze();
    await settle('published');
    await expect(freeze()).rejects.toThrow(RuleBroken);
    expect((await arising()).mayFreeze).toBe(false);
  });

  it('is put there by the clerk of the panel only', async () => {
    await expect(freeze(chairOf(at.panel.id, 'chair'))).rejects.toThrow(NotAllowed);
    await expect(freeze(officer('somebody'))).rejects.toThrow(NotAllowed);
  });

  it('tells what was said since', async () => {
    const id = await desk.raise({}, at);
    await desk.take('updates', id, { text: 'A date is sought.' });
    desk.app.clock.passMinutes(1);
    await freeze();
    desk.app.clock.setTo('2017-10-18T09:00:00.000Z');
    await desk.take('updates', id, { text: 'The date is found.' });

    const { news, report } = await arising();

    const said = news.get(id)?.map((each) => [each.text, isSince(each, report)]);
    expect(said).toEqual([
      ['A date is sought.', false],
      ['The date is found.', true],
    ]);
  });

  it('keeps on the page what was closed since', async () => {
    const id = await desk.raise({}, at);
    await freeze();
    desk.app.clock.setTo('2017-10-18T09:00:00.000Z');
    await desk.take('withdrawal', id, { reason: 'It was a mistake.', approvedBy: 'The chair' });

    expect((await arising()).lines).toMatchObject([{ id, status: 'closed' }]);
  });

  it('goes with the paper, and is none once a clerk has given that another file', async () => {
    const reports = desk.app.get(UnitOfWork).reading(ArisingReport);
    await freeze();
    const [paper] = (await entry()).papers;
    await desk.app.get(PapersService).remove(place.agendaId, paper?.id ?? '', paper?.version ?? 0, clerk);
    expect(await reports.findBy({ entryId: place.entryId })).toEqual([]);

    const paperId = await freeze();
    const [next] = (await entry()).papers;
    const file = await incomingPdf(desk.app.config, 2);
    const form = { title: 'By hand', version: next?.version ?? 0 };
    await desk.app.get(PapersService).save({ agendaId: place.agendaId, paperId }, form, file, clerk);
    expect((await arising()).report).toBeNull();
  });
});

describe('the pages', () => {
  it('lead from the editor to the list, and put the report into the pack with one click', async () => {
    const id = await desk.raise({ reference: 'P 20(4) 2017/18', wording: 'That the visit be arranged.' }, at);
    const browser = await signedInWith(desk.app, 'clerk');
    const pageOf = async (path: string) => new PageReader((await browser.get(path)).text);
    const editor = await pageOf(`/workspace/agendas/${place.agendaId}`);
    const href =
      editor
        .all('a')
        .find((link) => link.text.startsWith('1 outstanding'))
        ?.getAttribute('href') ?? '';

    const before = await pageOf(href);
    const answer = await browser.post(before.form('Put the report into the pack').action);
    desk.app.clock.passMinutes(1);
    await desk.take('updates', id, { text: 'The visit is on Friday.' });
    const after = await pageOf(answer.headers['location'] ?? '');

    const row = after.table('What is outstanding, oldest minute first').row('P 20(4) 2017/18');
    expect(row.cell('What was resolved')).toBe(
      'That the visit be arranged.Since the pack, 16 October 2017: Progress. The visit is on Friday.',
    );
    expect(after.hasLink('Progress on outstanding resolutions')).toBe(true);
    const { body } = await browser.api('get', `/api/agendas/${place.agendaId}/entries/${place.entryId}/arising`);
    expect(body.outstanding).toMatchObject([{ id, updates: [{ isSincePack: true }] }]);
    expect(Object.keys(body).join(' ')).toBe('agendaId entryId report isCut outstanding');
  });
});

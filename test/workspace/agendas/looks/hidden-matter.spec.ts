import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../../../src/domain/errors.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { NOT_LOOKED_THROUGH } from '../../../../src/platform/pdf/hidden/look.js';
import { FileLook } from '../../../../src/workspace/agendas/looks/file-look.entity.js';
import { FileLooks } from '../../../../src/workspace/agendas/looks/file-looks.service.js';
import { AgendaPublicationService } from '../../../../src/workspace/agendas/publication/agenda-publication.service.js';
import { userWith } from '../../../support/factories/account.js';
import { markingForm } from '../../../support/factories/entry.js';
import { incomingFile, paperForm } from '../../../support/factories/paper.js';
import { makePdf, type MadePdf } from '../../../support/made-pdf.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

const SECRET = 'Threnlock';
const COVERED: MadePdf = { pages: [{}, { text: SECRET, over: '0 g 60 740 300 30 re f' }] };
const REASON = 'The box is a drawing of a shed; nothing stands below it.';

let desk: AgendaDesk;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

describe('a file with words under a box', () => {
  let agendaId: string;
  let entryId: string;
  let paperId: string;

  beforeAll(async () => {
    agendaId = await desk.begin();
    entryId = await desk.addEntry(agendaId);
    paperId = await upload(agendaId, entryId, COVERED);
  });

  it('stops the agenda, and says on which page', async () => {
    const [finding] = await findingsOn(agendaId);

    expect(finding).toMatchObject({ level: 'stop', code: 'words-covered', entryId, paperId });
    expect(finding?.message).toContain('page 2 of the pack (page 2 of the file): words stand under a filled box');
  });

  it('is not published by a clerk, nor without a reason', async () => {
    const publishing = publication().publish(agendaId, { version: await versionOf(agendaId) }, clerk);

    await expect(publishing).rejects.toThrow(RuleBroken);
  });

  it('is published past by the monitoring officer, whose reason is written down with the paper', async () => {
    const reasons = { [`words-covered.${entryId}.${paperId}`]: REASON };
    await publication().publish(agendaId, { version: await versionOf(agendaId), reasons }, monitoringOfficer);

    const lifted = (await desk.eventsOf(agendaId)).filter(({ action }) => action === 'lifted a stop');
    expect(lifted).toMatchObject([
      { actor: monitoringOfficer.name, detail: { code: 'words-covered', reason: REASON, entryId, paperId } },
    ]);
  });

  it('gives its words away nowhere: not in the look, the trail, the log or a finding', async () => {
    const looks = await desk.app.get(UnitOfWork).reading(FileLook).find();
    const told = JSON.stringify([looks, await desk.eventsOf(agendaId), await desk.eventsOf(paperId), desk.app.log]);

    expect(looks.some(({ found }) => found.some(({ kind }) => kind === 'words-covered'))).toBe(true);
    expect(told).not.toContain(SECRET);
  });
});

describe('the look of a file', () => {
  let agendaId: string;
  let entryId: string;

  beforeEach(async () => {
    agendaId = await desk.begin();
    entryId = await desk.addEntry(agendaId);
  });

  it('only warns of what the public copy is made without', async () => {
    await upload(agendaId, entryId, { pages: [{ comment: SECRET }], info: { author: 'A. Nother' } });

    expect(await findingsOn(agendaId)).toMatchObject([
      { level: 'warning', code: 'left-out-of-file' },
      { level: 'warning', code: 'people-named' },
    ]);
  });

  it('stops nothing while the paper is kept back, and stops once its marking is removed', async () => {
    const paperId = await upload(agendaId, entryId, { pages: [{ hiddenLayer: SECRET }] });
    await desk.markings.mark(agendaId, { paperId }, markingForm.build(), clerk);
    expect(await codesOn(agendaId)).not.toContain('hidden-layer');

    await desk.markings.unmark(agendaId, { paperId }, 1, clerk);

    expect(await codesOn(agendaId)).toEqual(['hidden-layer']);
  });

  it('is taken anew before publication where it was taken by older rules', async () => {
    await upload(agendaId, entryId, { pages: [{ text: `${SECRET} and its terms`, over: '1 g 60 740 300 30 re f' }] });
    const looks = desk.app.get(UnitOfWork);
    await looks.run(({ manager }) =>
      manager.createQueryBuilder().update(FileLook).set({ rules: 0, found: [] }).execute(),
    );
    expect(await codesOn(agendaId)).toEqual([]);

    const { findings } = await publication().prospect(agendaId, clerk);

    expect(findings.map(({ code }) => code)).toEqual(['words-covered']);
  });

  it('that could not be taken is a stop of its own', async () => {
    const paperId = await upload(agendaId, entryId, { pages: 3 });
    const paper = (await desk.entry(agendaId, entryId)).papers.find(({ id }) => id === paperId);
    const looks = desk.app.get(FileLooks);
    await desk.app.get(UnitOfWork).run((unit) => looks.record(unit, paper?.fileHash ?? '', NOT_LOOKED_THROUGH));

    expect(await codesOn(agendaId)).toEqual(['not-looked-through']);
  });
});

describe('the file of a paper that is not for publication', () => {
  const file: MadePdf = { pages: [{ text: SECRET }, {}] };
  let agendaId: string;

  beforeAll(async () => {
    const earlier = await desk.begin();
    const closed = await desk.addEntry(earlier);
    await desk.markings.mark(earlier, { entryId: closed }, markingForm.build(), clerk);
    await upload(earlier, closed, file);
    agendaId = await desk.begin();
  });

  it('stops the agenda on which it is open, under whatever title', async () => {
    await upload(agendaId, await desk.addEntry(agendaId), file);

    const [finding] = await findingsOn(agendaId);

    expect(finding).toMatchObject({ level: 'stop', code: 'same-as-exempt' });
    expect(finding?.message).toContain('on the agenda of the Corporate Parenting Panel for Tuesday 24 October 2017');
  });

  it('stops it also after the closed paper was given another file', async () => {
    const other = await desk.begin();
    const entryId = await desk.addEntry(other);
    const replaced: MadePdf = { pages: [{ text: `${SECRET}, first version` }] };
    const paperId = await upload(other, entryId, replaced);
    await desk.markings.mark(other, { paperId }, markingForm.build(), clerk);
    const content = await incomingFile(desk.app.config, await makePdf({ pages: 7 }), 'second.pdf');
    await desk.papers.save({ agendaId: other, paperId }, { ...paperForm.build(), version: 1 }, content, clerk);
    const open = await desk.begin();
    await upload(open, await desk.addEntry(open), replaced);

    expect(await codesOn(open)).toEqual(['same-as-exempt']);
  });
});

const monitoringOfficer = { ...userWith('monitoring-officer'), name: 'M. Officer' };

async function upload(agendaId: string, entryId: string, made: MadePdf): Promise<string> {
  const file = await incomingFile(desk.app.config, await makePdf(made), 'report.pdf');
  return desk.papers.add({ agendaId, entryId }, paperForm.build(), file, clerk);
}

async function findingsOn(agendaId: string) {
  return desk.checks.findingsFor(clerk, await desk.agendas.load(agendaId));
}

async function codesOn(agendaId: string) {
  return (await findingsOn(agendaId)).map(({ code }) => code);
}

async function versionOf(agendaId: string) {
  return (await desk.agendas.load(agendaId)).version;
}

function publication() {
  return desk.app.get(AgendaPublicationService);
}

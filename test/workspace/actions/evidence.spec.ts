import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { EvidenceService } from '../../../src/workspace/actions/evidence/evidence.service.js';
import { type ActionsDesk, clerk, councillor, officer, openActionsDesk } from './actions-desk.js';

const ZIP = Buffer.from('504b0304140006000800', 'hex');
/** Files are kept by their content, so each has its own. */
const office = (last: string) => Buffer.concat([ZIP, Buffer.from(last)]);
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const PDF = Buffer.from('%PDF-1.7\n');

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

function open(actionId: string, evidenceId: string, user = clerk) {
  return desk.app.get(EvidenceService).open(actionId, evidenceId, user);
}

describe('evidence', () => {
  it.each([
    ['report.pdf', PDF, 'application/pdf'],
    ['Report.PDF', PDF, 'application/pdf'],
    ['letter.docx', office('d'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['figures.xlsx', office('x'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['slides.pptx', office('p'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['photo.png', PNG, 'image/png'],
    ['photo.jpeg', JPEG, 'image/jpeg'],
  ])('is taken as %s', async (name, content, mediaType) => {
    const id = await desk.raise();

    await desk.take('updates', id, { text: 'See the file.' }, clerk, [await desk.upload(name, content)]);

    const { evidence } = await desk.get(id);
    expect(evidence.map(({ fileName }) => fileName)).toEqual([name]);
    const opened = await open(id, evidence[0]?.id ?? '');
    expect(opened).toMatchObject({ fileName: name, mediaType });
    expect(await readFile(opened.path)).toEqual(content);
  });

  it.each([
    ['a page', 'page.html', Buffer.from('<script>alert(1)</script>')],
    ['a page that calls itself a PDF', 'page.pdf', Buffer.from('<script>alert(1)</script>')],
    ['a PDF that calls itself a picture', 'report.png', PDF],
    ['a drawing', 'drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an archive', 'files.zip', ZIP],
    ['a file with macros', 'letter.docm', ZIP],
    ['a program', 'setup.exe', Buffer.from('MZ')],
    ['next to nothing', 'report.pdf', Buffer.from('%')],
  ])('is not taken as %s, and nothing else is written either', async (_, name, content) => {
    const id = await desk.raise();
    const files = [await desk.upload('good.pdf', PDF), await desk.upload(name, content)];

    await expect(desk.take('updates', id, { text: 'See the file.' }, clerk, files)).rejects.toThrow(
      `“${name}” is not a PDF, Word, Excel, PowerPoint, PNG or JPEG file`,
    );

    const { updates, evidence } = await desk.get(id);
    expect([updates.length, evidence.length]).toEqual([1, 0]);
  });

  it('is ten files at a time at most', async () => {
    const id = await desk.raise();
    const files = [];
    for (let index = 0; index < 11; index += 1) files.push(await desk.upload(`${index}.pdf`, PDF));

    await expect(desk.take('updates', id, { text: 'See the files.' }, clerk, files)).rejects.toThrow('10 files');
    await desk.take('updates', id, { text: 'See the files.' }, clerk, files.slice(1));

    expect((await desk.get(id)).evidence).toHaveLength(10);
  });

  it('belongs to its action', async () => {
    const [id, other] = [await desk.raise(), await desk.raise()];
    await desk.take('updates', id, { text: 'See the file.' }, clerk, [await desk.upload('report.pdf', PDF)]);
    const evidenceId = (await desk.get(id)).evidence[0]?.id ?? '';

    await expect(open(other, evidenceId)).rejects.toThrow('no such file');
    expect((await open(id, evidenceId, councillor())).fileName).toBe('report.pdf');
  });
});

describe('evidence of a private action', () => {
  it('opens to whoever may read its minute and to whoever sent it, and each opening is on record', async () => {
    const owner = await desk.newPerson({ kind: 'officer' });
    const id = await desk.raise({ isPrivate: true, publicLabel: 'A matter', wording: 'That Kestrel House be closed.' });
    await desk.take('owner', id, { owner: `person:${owner.id}` });
    await desk.take('updates', id, { text: 'Mine.' }, officer(owner.id), [await desk.upload('kestrel-mine.pdf', PDF)]);
    await desk.take('updates', id, { text: 'Theirs.' }, clerk, [await desk.upload('kestrel-theirs.pdf', PDF)]);
    const names = async (user = clerk) => (await desk.get(id, user)).evidence.map(({ fileName }) => fileName);
    const idOf = async (name: string) => (await desk.get(id)).evidence.find((each) => each.fileName === name)?.id ?? '';
    const [mine, theirs] = [await idOf('kestrel-mine.pdf'), await idOf('kestrel-theirs.pdf')];

    expect(await names()).toEqual(['kestrel-mine.pdf', 'kestrel-theirs.pdf']);
    expect(await names(officer(owner.id))).toEqual(['kestrel-mine.pdf']);
    expect(await names(councillor())).toEqual([]);
    expect((await open(id, mine, officer(owner.id))).fileName).toBe('kestrel-mine.pdf');
    await expect(open(id, theirs, officer(owner.id))).rejects.toThrow('resolved in private');
    await expect(open(id, mine, councillor())).rejects.toThrow('resolved in private');
    expect((await open(id, theirs)).fileName).toBe('kestrel-theirs.pdf');

    const where = { subjectId: id, action: 'opened the evidence of a private action' };
    const events = await desk.app.get(UnitOfWork).reading(AuditEvent).findBy(where);
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('kestrel');
  });
});

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import type { Browser } from '../../../support/browser.js';
import { openApp, type TestApp } from '../../../support/app.js';
import { TestCouncil } from '../../../support/council.js';
import { signedInWith } from '../../../support/factories/account.js';
import { makePdf, type MadePage } from '../../../support/made-pdf.js';
import { PageReader } from '../../../support/page.js';
import { readPdf } from '../../../support/pdf.js';

const PUBLIC_PACK = '/panels/corporate-parenting-panel/meetings/2017-10-24/public-pack.pdf';
const A0: [number, number] = [2384, 3370];
const A5: [number, number] = [420, 595];

let app: TestApp;
let council: TestCouncil;
let clerk: Browser;
let entryId: string;

beforeAll(async () => {
  app = await openApp({ MAX_UPLOAD_MB: '2' });
  council = await TestCouncil.found(app);
  clerk = await signedInWith(app, 'clerk');
  entryId = await council.entry({ title: 'Placements' });
});
afterAll(() => app.remove());

const address = () => `/workspace/agendas/${council.agendaId}/entries/${entryId}/papers`;

function send(content: Uint8Array, name = 'report.pdf', fields: Record<string, string> = {}) {
  return clerk.upload(
    address(),
    { kind: 'report', backgroundPapers: 'None', ...fields },
    { field: 'file', name, content },
  );
}

async function papers() {
  const { entries } = await app.get(AgendasService).load(council.agendaId);
  return entries.find(({ id }) => id === entryId)?.papers ?? [];
}

/** Of the store and of the temporary folder. */
async function filesOnDisk(): Promise<number> {
  const { files, tmp } = app.config.folders;
  const inFolder = async (folder: string) => {
    if (!existsSync(folder)) return 0;
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return all.filter((each) => each.isFile()).length;
  };
  return (await inFolder(files)) + (await inFolder(tmp));
}

/** What nobody took is removed behind the answer. */
async function filesAfterwards(expected: number): Promise<number> {
  for (let times = 0; times < 100 && (await filesOnDisk()) > expected; times += 1) await setTimeout(20);
  return filesOnDisk();
}

describe('a hostile file', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['a page of HTML', 'is not a PDF', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a picture named .pdf', 'is not a PDF', () => Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')],
    ['an empty file', 'is not a PDF', () => Buffer.alloc(0)],
    ['a locked paper', 'password', () => makePdf({ pages: 1, encrypt: { owner: 'secret', user: 'word' } })],
    ['half a paper', 'damaged', async () => firstPart(await makePdf({ pages: 9 }), 0.5)],
    ['a bomb', 'too complex', () => bomb(300)],
    ['a page tree in a circle', 'too complex', () => Buffer.from(TREE.replace('[]/Count 0', '[2 0 R]/Count 1'))],
    ['a paper without pages', 'no pages', () => Buffer.from(TREE)],
    ['more than the council takes', 'larger than 2 MB', () => Buffer.alloc(3 * 1024 ** 2, '%PDF-1.7\n')],
  ])('is refused at the upload, with a reason, and nothing is kept: %s', async (_what, reason, make) => {
    const before = await filesOnDisk();
    const answer = await send(await make());
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(new PageReader(answer.text).text).toContain(reason);
    expect(await papers()).toEqual([]);
    expect(await filesAfterwards(before)).toBe(before);
  });

  it('is not helped by a title without end', async () => {
    const long = await send(await makePdf({ pages: 1 }), 'report.pdf', { title: 'x'.repeat(10_000) });
    expect([long.status, new PageReader(long.text).errors.length]).toEqual([422, 1]);
    expect(await papers()).toEqual([]);
  });

  it('cannot name another file by a field that the form has not', async () => {
    const other = await council.entry({ title: 'More fields' });
    const path = `/workspace/agendas/${council.agendaId}/entries/${other}/papers`;
    const file = { field: 'file', name: 'report.pdf', content: await makePdf({ pages: 1 }) };
    const fields = { kind: 'report', backgroundPapers: 'None', fileHash: '0'.repeat(64), entryId };
    await clerk.upload(path, fields, file);
    expect(await papers()).toEqual([]);
    const { entries } = await app.get(AgendasService).load(council.agendaId);
    const hashes = entries.flatMap((entry) => entry.papers.map(({ fileHash }) => fileHash));
    expect(hashes).not.toContain('0'.repeat(64));
  });
});

describe('a paper that is sent twice at once', () => {
  it('is there once', async () => {
    const id = await council.entry({ title: 'Sent twice' });
    const path = `/workspace/agendas/${council.agendaId}/entries/${id}/papers`;
    const file = { field: 'file', name: 'twice.pdf', content: await makePdf({ pages: 1, text: 'twice' }) };
    const fields = { kind: 'report', backgroundPapers: 'None' };
    const both = await Promise.all([1, 2].map(() => clerk.upload(path, fields, file)));

    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const { entries } = await app.get(AgendasService).load(council.agendaId);
    const names = entries.find((entry) => entry.id === id)?.papers.map(({ fileName }) => fileName);
    expect(names).toEqual(['twice.pdf']);
  });
});

describe('a strange paper that is none the worse for it', () => {
  it('goes into the pack upright, whole and without what it would do when opened', async () => {
    const strange: Record<string, Uint8Array> = {
      'after junk': Buffer.concat([
        Buffer.from('From: a mail program\r\n\r\n'),
        await makePdf({ pages: 1, text: 'junk-' }),
      ]),
      'with a broken table of its parts': brokenTable(
        await makePdf({ pages: 1, text: 'table-', objectStreams: false }),
      ),
      'restricted by its owner': await makePdf({ pages: 1, text: 'owner-', encrypt: { owner: 'secret' } }),
      'that runs a script': await makePdf({ pages: 1, text: 'script-', javascript: 'app.alert(1)' }),
      'of every size and turn': await makePdf({ pages: turned() }),
    };
    for (const [title, content] of Object.entries(strange)) {
      expect([title, (await send(content, 'report.pdf', { title })).status]).toEqual([title, 303]);
    }
    const titles = { rtl: 'דו״ח שנתי', emoji: 'Report 🏠 on homes' };
    for (const title of Object.values(titles)) await send(await makePdf({ pages: 1 }), 'report.pdf', { title });
    await council.publish();

    const pack = await app.browser().download(PUBLIC_PACK);
    expect(pack.status).toBe(200);
    const bytes = pack.body as Buffer;
    const { pages, text } = await readPdf(bytes);
    for (const word of ['junk-', 'table-', 'owner-', 'script-', 'page-16']) expect(text).toContain(word);
    expect(bytes.includes('app.alert')).toBe(false);
    const stamps = pages.flatMap(({ words }) => words.filter(({ text: word }) => /^Page \d+$/.test(word)));
    expect(stamps.length).toBeGreaterThanOrEqual(16);
    expect(stamps.every(({ upright }) => upright)).toBe(true);
  });
});

const TREE = `%PDF-1.7
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[]/Count 0>>
endobj
trailer <</Root 1 0 R>>
startxref
0
%%EOF`;

function firstPart(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

function bomb(mebibytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(mebibytes * 1024 ** 2));
  const head = Buffer.from(`3 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`);
  const [start = '', ...rest] = TREE.split('trailer');
  const end = Buffer.from(`\nendstream\nendobj\n${['trailer', ...rest].join('')}`);
  return Buffer.concat([Buffer.from(start), head, packed, end]);
}

/** Where it says its parts begin, something else stands. */
function brokenTable(bytes: Uint8Array): Buffer {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\s+\d+/, 'startxref\n7'),
    'latin1',
  );
}

function turned(): MadePage[] {
  const rotations = [0, 90, 180, 270] as const;
  const shapes: Partial<MadePage>[] = [
    { size: A5 },
    { size: A0 },
    { cropBox: [20, 60, 400, 740], origin: [-20, 30] },
    { userUnit: 2 },
  ];
  return shapes.flatMap((shape, place) =>
    rotations.map((rotate, turn) => ({ ...shape, rotate, text: `page-${place * 4 + turn + 1}` })),
  );
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { PdfInspector, type PdfInspectorOptions } from '../../../../src/platform/pdf/inspection/pdf-inspector.js';
import { makePdf } from '../../../support/made-pdf.js';

const CHILD = fileURLToPath(
  new URL('../../../../dist/src/platform/pdf/inspection/inspect-pdf.child.js', import.meta.url),
);
const WITHOUT_PAGES = `%PDF-1.7
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

// Each test starts a process, which a busy machine may keep waiting.
describe('inspecting an upload', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inspection-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('counts the pages of a paper', async () => {
    expect(await inspected(await makePdf({ pages: 5 }))).toEqual({ accepted: true, pageCount: 5, pagesWithText: 5 });
  });

  it('tells how many of its pages hold text, and not only the stamp of a scanner', async () => {
    const scan = { text: '', scanned: true };
    const paper = await makePdf({
      pages: [{ text: 'A covering letter' }, scan, scan, { text: 'p. 4', scanned: true }],
    });

    expect(await inspected(paper)).toEqual({ accepted: true, pageCount: 4, pagesWithText: 1 });
  });

  it('accepts a paper whose owner only restricts it', async () => {
    const restricted = await makePdf({ pages: 2, encrypt: { owner: 'secret' } });

    expect(await inspected(restricted)).toEqual({ accepted: true, pageCount: 2, pagesWithText: 2 });
  });

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a page of HTML', 'not-a-pdf', () => Buffer.from('<!doctype html><title>Report</title>')],
    ['an empty file', 'not-a-pdf', () => Buffer.alloc(0)],
    ['a locked paper', 'locked', () => makePdf({ pages: 1, encrypt: { owner: 'secret', user: 'word' } })],
    ['half a paper', 'damaged', async () => firstHalf(await makePdf({ pages: 9 }))],
    ['a PDF without pages', 'no-pages', () => Buffer.from(WITHOUT_PAGES)],
    ['a stream that unpacks to 300 MiB', 'too-complex', () => bomb(300)],
    [
      'a page tree that leads back to itself',
      'too-complex',
      () => Buffer.from(WITHOUT_PAGES.replace('[]/Count 0', '[2 0 R]/Count 1')),
    ],
  ])('refuses %s: %s', async (_, problem, make) => {
    expect(await inspected(await make())).toMatchObject({ accepted: false, problem });
  });

  it('says what to do about it', async () => {
    expect(await inspected(Buffer.from('plain text'))).toMatchObject({
      message: 'The selected file is not a PDF. Save the paper as a PDF and choose it again',
    });
  });

  it('ends the child that takes too long', async () => {
    expect(await inspected(await makePdf({ pages: 1 }), { timeoutMs: 1 })).toMatchObject({ problem: 'too-complex' });
  });

  it('ends the child that takes too much memory', async () => {
    const paper = await makePdf({ pages: 1 });

    expect(await inspected(paper, { maxBytes: 48 * 1024 ** 2 })).toMatchObject({ problem: 'too-complex' });
  });

  it('fails where the child itself is missing, rather than blaming the file', async () => {
    const inspecting = inspected(await makePdf({ pages: 1 }), { childScript: join(folder, 'missing.js') });

    await expect(inspecting).rejects.toThrow('missing.js');
  });

  async function inspected(bytes: Uint8Array, limits: Partial<PdfInspectorOptions> = {}) {
    const path = join(folder, 'upload.pdf');
    await writeFile(path, bytes);
    return new PdfInspector({ childScript: CHILD, ...limits }).inspect(path);
  }
});

function firstHalf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length / 2);
}

function bomb(mebibytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(mebibytes * 1024 ** 2));
  const head = Buffer.from(`3 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`);
  const [start = '', ...rest] = WITHOUT_PAGES.split('trailer');
  return Buffer.concat([
    Buffer.from(start),
    head,
    packed,
    Buffer.from('\nendstream\nendobj\n'),
    Buffer.from(['trailer', ...rest].join('')),
  ]);
}

import { inflateSync, constants } from 'node:zlib';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { withPdfjs } from '../../src/platform/pdf/open-with-pdfjs.js';

export interface ReadLink {
  /** An address, or a named destination, or a physical page counted from 1. */
  to: string | number;
  contents: string;
}

export interface ReadPage {
  text: string;
  label: string;
  /** As seen: turned, cropped and in points of paper. */
  width: number;
  height: number;
  links: ReadLink[];
  /** Each piece of text with its place on the upright page, from the lower left corner. */
  words: { text: string; x: number; y: number; upright: boolean }[];
}

export interface ReadBookmark {
  title: string;
  /** A named destination, or a physical page counted from 1. */
  to: string | number;
  children: ReadBookmark[];
}

export interface ReadPdf {
  pages: ReadPage[];
  text: string;
  outline: ReadBookmark[];
  /** Physical pages, counted from 1, by the names of destinations. */
  destinations: Record<string, number>;
  info: Record<string, unknown>;
  xmp: string | undefined;
  language: string | undefined;
}

type Proxy = Parameters<Parameters<typeof withPdfjs>[1]>[0];
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>;

/** Reads a PDF as a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return withPdfjs(bytes, async (document) => {
    const labels = (await document.getPageLabels()) ?? [];
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(document, await document.getPage(number), labels[number - 1] ?? ''));
    }
    const { info, metadata } = await document.getMetadata();
    return {
      pages,
      text: pages.map((page) => page.text).join('\n'),
      outline: await readOutline(document, await document.getOutline()),
      destinations: await readDestinations(document),
      info: { ...info },
      xmp: metadata?.getRaw(),
      language: 'Language' in info && typeof info.Language === 'string' ? info.Language : undefined,
    };
  });
}

async function readPage(document: Proxy, page: PageProxy, label: string): Promise<ReadPage> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const annotations: Record<string, unknown>[] = await page.getAnnotations();
  const links = annotations.filter((annotation) => annotation.subtype === 'Link');
  return {
    text: texts.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
    label,
    width: view.width,
    height: view.height,
    links: await Promise.all(links.map((link) => readLink(document, link))),
    words: texts
      .filter((item) => item.str.trim() !== '')
      .map((item) => {
        const [a = 0, b = 0, , , e = 0, f = 0]: number[] = item.transform;
        const [x = 0, y = 0] = view.convertToViewportPoint(e, f);
        const [endX = 0, endY = 0] = view.convertToViewportPoint(e + a, f + b);
        return { text: item.str, x, y: view.height - y, upright: endX > x && Math.abs(endY - y) < 0.01 };
      }),
  };
}

async function readLink(document: Proxy, link: Record<string, unknown>): Promise<ReadLink> {
  const contents = link.contentsObj;
  const said = typeof contents === 'object' && contents && 'str' in contents ? String(contents.str) : '';
  if (typeof link.url === 'string') return { to: link.url, contents: said };
  return { to: await placeOf(document, link.dest), contents: said };
}

async function placeOf(document: Proxy, destination: unknown): Promise<string | number> {
  if (typeof destination === 'string') return destination;
  const page: unknown = Array.isArray(destination) ? destination[0] : undefined;
  return typeof page === 'object' && page && 'num' in page
    ? (await document.getPageIndex({ num: Number(page.num), gen: 0 })) + 1
    : 0;
}

async function readOutline(document: Proxy, items: Awaited<ReturnType<Proxy['getOutline']>>): Promise<ReadBookmark[]> {
  const bookmarks: ReadBookmark[] = [];
  for (const item of items ?? []) {
    const children = await readOutline(document, item.items);
    bookmarks.push({ title: item.title, to: await placeOf(document, item.dest), children });
  }
  return bookmarks;
}

async function readDestinations(document: Proxy): Promise<Record<string, number>> {
  const destinations: Record<string, number> = {};
  for (const [name, place] of Object.entries(await document.getDestinations())) {
    destinations[name] = Number(await placeOf(document, place));
  }
  return destinations;
}

/**
 * Everything that can be read out of a file by any means, for tests that look for words that must not be there: its bytes,
 * each stream unpacked, strings of every encoding, and what fonts with a table of characters draw. Objects that nothing
 * leads to and those of earlier revisions are read as well.
 */
export async function everyObjectText(bytes: Uint8Array): Promise<string> {
  const raw = latin1(bytes);
  const streams = [...packedStreams(bytes), ...(await decodedObjects(bytes))];
  const readable = [raw, ...streams.map(latin1)];
  const strings = readable.flatMap(stringsIn);
  const maps = readable.filter((text) => text.includes('begincmap')).map(characterMap);
  const drawn = maps.flatMap((map) => readable.map((text) => drawnText(text, map)));
  const inside = await Promise.all(
    streams.filter((stream) => latin1(stream.subarray(0, 5)) === '%PDF-').map(everyObjectText),
  );
  return [...readable, ...strings.flatMap(encodings), ...drawn, ...inside].join('\n');
}

function* packedStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    const start = at + (buffer[at + 6] === 13 ? 8 : 7);
    const unpacked = unpack(buffer.subarray(start));
    if (unpacked) yield unpacked;
  }
}

function unpack(packed: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

/** By way of pdf-lib, which also knows the filters other than Flate and the empty password. */
async function decodedObjects(bytes: Uint8Array): Promise<Uint8Array[]> {
  const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFDict) return [Buffer.from(object.toString(), 'latin1')];
    if (!(object instanceof PDFRawStream) || object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image'))
      return [];
    try {
      return [decodePDFRawStream(object).decode()];
    } catch {
      return [object.contents];
    }
  });
}

function stringsIn(text: string): string[] {
  const literal = [...text.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(([, inside = '']) => unescaped(inside));
  const hex = [...text.matchAll(/<([0-9a-fA-F\s]{2,})>/g)].map(([, inside = '']) => fromHex(inside));
  return [...literal, ...hex];
}

function encodings(text: string): string[] {
  const buffer = Buffer.from(text, 'latin1');
  const even = buffer.subarray(0, buffer.length - (buffer.length % 2));
  return [text, Buffer.from(even).swap16().toString('utf16le'), buffer.toString('utf8')];
}

/** Codes and what they mean, from a ToUnicode table (ISO 32000-1, 9.10.3). */
function characterMap(table: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', meaning = ''] of block.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      map.set(parseInt(code, 16), utf16(meaning));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', one, many] of block.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
    )) {
      const first = parseInt(from, 16);
      const listed = [...(many ?? '').matchAll(/<([^>]*)>/g)].map(([, meaning = '']) => utf16(meaning));
      const counted = Array.from({ length: parseInt(to, 16) - first + 1 }, (_, index) =>
        later(utf16(one ?? ''), index),
      );
      (many === undefined ? counted : listed).forEach((meaning, index) => map.set(first + index, meaning));
    }
  }
  return map;
}

function later(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}

function drawnText(content: string, map: Map<number, string>): string {
  if (!content.includes('Tj') && !content.includes('TJ')) return '';
  const codes = Buffer.from(stringsIn(content.replace(/>[\s\d.-]*</g, '')).join(''), 'latin1');
  let text = '';
  for (let at = 0; at + 1 < codes.length; at += 2) text += map.get(codes.readUInt16BE(at)) ?? '';
  return text;
}

function utf16(hex: string): string {
  const buffer = Buffer.from(hex.replace(/\s/g, ''), 'hex');
  return buffer.length % 2 === 0 ? buffer.swap16().toString('utf16le') : '';
}

function fromHex(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');
}

function unescaped(text: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, mark: string) =>
    /^[0-7]/.test(mark) ? String.fromCharCode(parseInt(mark, 8) & 255) : (named[mark] ?? mark.replace(/[\r\n]/, '')),
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

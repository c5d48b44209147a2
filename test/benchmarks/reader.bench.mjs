import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { readMinutes } from '../../dist/src/domain/minutes/reader/read-minutes.js';
import { textOfPaper } from '../../dist/src/platform/pdf/reading/text-of-paper.js';
import { median } from './measure.mjs';

const PAGES = [1, 10, 100, 1000];
const LINES = 50;
const RUNS = 7;
const PDF_PAGES = 40;

/** Reading text of more and more pages, by the page; and a PDF to JSON beside pdftotext, which makes only its text. */
export async function readerBench() {
  return [...(await growth()), ...(await besidePdftotext())];
}

/** Pages of text in a second, for the table that shows no ratio. */
export async function readerSpeeds() {
  const times = await timesByPage();
  return PAGES.map((pages, index) => ({ pages, perSecond: 1000 / times[index] }));
}

async function growth() {
  const [, ten, hundred, thousand] = await timesByPage();
  return [
    { what: 'Minutes read, by the page, 100 pages of text', against: 'the same with 10', ratio: hundred / ten },
    { what: 'Minutes read, by the page, 1,000 pages of text', against: 'the same with 10', ratio: thousand / ten },
  ];
}

/** Milliseconds for each page. */
async function timesByPage() {
  const times = [];
  for (const pages of PAGES) {
    const text = textOf(pages);
    times.push((await median(RUNS, () => readMinutes(text))) / pages);
  }
  return times;
}

async function besidePdftotext() {
  const folder = await mkdtemp(join(tmpdir(), 'reader-bench-'));
  try {
    const bytes = await pdfOf(textOf(PDF_PAGES));
    const file = join(folder, 'minutes.pdf');
    await writeFile(file, bytes);
    const pdftotext = () => promisify(execFile)('pdftotext', ['-layout', file, join(folder, 'minutes.txt')]);
    const isThere = await pdftotext().then(
      () => true,
      () => false,
    );
    if (!isThere) return [];
    const read = await median(RUNS, async () => JSON.stringify(readMinutes(await textOfPaper('minutes.pdf', bytes))));
    const beside = await median(RUNS, pdftotext);
    return [
      { what: `PDF of ${PDF_PAGES} pages to JSON`, against: 'pdftotext -layout, text alone', ratio: read / beside },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Minutes of one meeting, however long: a page is fifty lines of an item and its resolution, then a foot. */
function textOf(pages) {
  const head = [
    'BENCH PANEL',
    'Tuesday, 5th June, 2018',
    '',
    'Present:- Councillor Ash (in the Chair); Councillors Birch and Elm.',
    '',
  ];
  return [...head, ...Array.from({ length: pages }, (_, index) => page(index)).flat()].join('\n');
}

function page(index) {
  const narrative = Array.from({ length: LINES - 14 }, (_, line) =>
    line % 6 === 5 ? '' : 'Members asked how many people had replied, and what would be done about those who had not.',
  );
  return [
    `${index + 1}. REPORT ON THE MATTER OF PAGE ${index + 1}`,
    '',
    `Further to Minute No. ${index + 1} of the meeting held on 1st May, 2018, a report was read.`,
    ...narrative,
    '',
    'Resolved:- (1) That the report be received and its contents noted.',
    '',
    '(2) That a further report be brought to the meeting in the spring, to show:-',
    ' - the number of letters sent;',
    ' - the cost of the works.',
    '',
    'Bench Panel – 05.06.2018',
    `                                        ${index + 1}`,
    '\f',
  ];
}

async function pdfOf(text) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of text.split('\f')) {
    const sheet = document.addPage([595.28, 841.89]);
    lines.split('\n').forEach((line, index) => {
      if (line.trim() !== '') sheet.drawText(line.replace('–', '-'), { x: 50, y: 800 - index * 14, size: 9, font });
    });
  }
  return document.save();
}

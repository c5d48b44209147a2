import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { drawMinutes } from '../../../../src/workspace/minutes/documents/minutes.pdf.js';
import type { MinutesDocument } from '../../../../src/workspace/minutes/documents/minutes-document.js';
import { dictEntry, entry, textOf } from '../../../../src/platform/pdf/objects/entries.js';
import { augustRecord, clause, minuteOf, narrative, resolution } from '../../../support/factories/minutes-record.js';
import { minutesDocument } from '../../../support/factories/minutes-document.js';
import { readPdf } from '../../../support/pdf.js';
import { outlineOf, strayPainting } from '../../../support/pdf-structure.js';

const LABEL = 'Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A';

describe('the PDF of minutes', () => {
  it('prints panel, day, who was there, then each minute with its number, narrative and resolution in order', async () => {
    const { text } = await read();

    const words = [
      'Rother Vale Council',
      'Corporate Parenting Panel',
      'Tuesday 22 August 2017',
      'Present:- Councillor Watson',
      'Apologies for absence:-',
      '17. Declarations of interest',
      '18. LAC Council update',
      '20. Terms of reference of the Panel',
      '• Housing – Councillor Watson',
      'Resolved:-',
      '(1) That the terms of reference',
      '(a) how the voice',
      '(i) by year',
      '(4) That Councillor M. Elliott',
      'Resolved:- That the next meeting be held on',
    ];
    expect(inOrder(flat(text), words)).toEqual(words);
  });

  it('indents sub-clauses by their level', async () => {
    const { pages } = await read();
    const left = (word: string) =>
      pages.flatMap(({ words }) => words).find(({ text }) => text.startsWith(word))?.x ?? 0;

    expect(left('(a)')).toBeGreaterThan(left('(3)') + 20);
    expect(left('(i)')).toBeGreaterThan(left('(a)') + 20);
    expect(left('(4)')).toBeCloseTo(left('(1)'), 1);
  });

  it('has a heading and a bookmark for each minute, and a name to link to', async () => {
    const { outline, destinations } = await read();

    expect(outline.map(({ title }) => title)).toEqual(['Corporate Parenting Panel']);
    expect(outline[0]?.children.map(({ title }) => title)).toEqual([
      '17. Declarations of interest',
      '18. LAC Council update',
      '20. Terms of reference of the Panel',
      '25. Next meeting',
    ]);
    expect(destinations).toMatchObject({ 'minute-20': 1 });
  });

  it('nests lists of clauses in its structure, under headings that skip no level', async () => {
    const { bytes } = await drawMinutes(minutesDocument());
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const tree = outlineOf(entry(dictEntry(document.catalog, 'StructTreeRoot'), 'K'));

    expect(tree).toContain('LI(Lbl LBody(P L(LI(Lbl LBody(P)) LI(Lbl LBody(P L(LI(Lbl LBody(P))))))');
    expect(document.getPages().flatMap(({ node }) => strayPainting(node))).toEqual([]);
    expect([...tree.matchAll(/H\d/g)].map(([tag]) => tag)).toEqual(['H1', 'H2', 'H2', 'H2', 'H2']);
  });

  it('says DRAFT behind the text of every page of a draft, outside of what is read out', async () => {
    const { pages } = await read({ record: augustRecord({ items: manyMinutes(30) }), status: 'draft' });

    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter(({ text }) => !text.includes('DRAFT'))).toEqual([]);
    expect(flat(pages[0]?.text ?? '')).toContain('Draft: these minutes have not been approved yet.');
  });

  it('says it of nothing that was approved', async () => {
    const { text } = await read({ status: 'approved', approvedOn: '2017-10-24' });

    expect(text).not.toContain('DRAFT');
    expect(flat(text)).toContain('Approved at the meeting of 24 October 2017.');
  });

  it('has a line to sign on when approved, and none on a draft', async () => {
    const approved = await read({ status: 'approved', approvedOn: '2017-10-24' });

    expect(flat(approved.text)).toMatch(/Signed\s+Chair\s+Date/);
    expect(flat((await read()).text)).not.toMatch(/Signed/);
  });

  it('says who signed and when, in the panel’s word for its chair', async () => {
    const record = augustRecord({ chairWord: 'Chairperson' });
    const signed = { by: 'Councillor Watson', on: '2017-10-24' };
    const { text } = await read({ record, status: 'signed', approvedOn: '2017-10-24', signed });

    expect(flat(text)).toContain('Signed by Councillor Watson, Chairperson, on 24 October 2017.');
  });

  it('numbers its leaves on from the panel’s last: seven pages from leaf 41 are 41 to 47', async () => {
    const record = augustRecord({ items: manyMinutes(60) });
    const { pages } = await read({ record, firstLeaf: 41 });
    const printed = pages.map(({ label, text }) => ({ label, isPrinted: text.includes(label) }));

    expect(printed.slice(0, 7).map(({ label }) => label)).toEqual(['41', '42', '43', '44', '45', '46', '47']);
    expect(printed.filter(({ isPrinted }) => !isPrinted)).toEqual([]);
  });

  it('has a box for initials on each leaf where the panel wants them', async () => {
    const record = augustRecord({ items: manyMinutes(30) });
    const boxed = await read({ record, withInitials: true });

    expect(boxed.pages.filter(({ text }) => !text.includes('Initials'))).toEqual([]);
    expect((await read({ record })).text).not.toContain('Initials');
  });

  it('lists corrections, old words and new', async () => {
    const corrections = [
      { minute: null, oldText: 'Councillor Elliot', newText: 'Councillor J. Elliot' },
      { minute: '20', oldText: 'two boards', newText: 'three boards' },
    ];
    const { text } = await read({ status: 'approved', approvedOn: '2017-10-24', corrections });

    expect(flat(text)).toContain('Approved at the meeting of 24 October 2017, with corrections.');
    expect(flat(text)).toContain('Attendance: for “Councillor Elliot” read “Councillor J. Elliot”.');
    expect(flat(text)).toContain('Minute 20: for “two boards” read “three boards”.');
  });

  it('prints who moved a resolution, the vote, names of a recorded vote, and what was wrong with it', async () => {
    const voted = resolution([clause('', 'That the fees be raised.')], {
      movedBy: 'Moved by Councillor Elliot, seconded by Councillor Cusworth',
      vote: 'The motion was carried by 2 votes to 1 with 1 abstention.',
      names: { for: ['Elliot', 'Cusworth'], against: ['Watson'], abstained: ['M. Elliott'] },
      irregularity: 'the meeting had no quorum',
    });
    const { text } = await read({ record: augustRecord({ items: [minuteOf('26', 'Fees', [voted])] }) });

    const words = [
      'Moved by Councillor Elliot, seconded by Councillor Cusworth.',
      'carried by 2 votes to 1',
      'Irregularity: the meeting had no quorum.',
      'For (2) Elliot, Cusworth',
      'Against (1) Watson',
      'Abstained (1) M. Elliott',
    ];
    expect(inOrder(flat(text), words)).toEqual(words);
  });

  it('marks what is private in a full copy, down to where it begins and ends', async () => {
    const blocks = [
      narrative('The report was introduced.'),
      narrative('The agency asks for 900 pounds a week.', { isPrivate: true }),
      narrative('The public came back.', { kind: 'return' }),
    ];
    const { text, pages } = await read({
      record: augustRecord({ items: [minuteOf('26', 'Agencies', blocks, { notForPublication: LABEL })] }),
    });

    const words = [
      `${LABEL}.`,
      'The report was introduced.',
      'What follows is private.',
      'The agency asks',
      'End of what is private.',
    ];
    expect(inOrder(flat(text), words)).toEqual(words);
    expect(pages[0]?.text).toContain('Holds matter not for publication');
  });

  it.each([
    ['emoji', 'The children drew 🎨 and 👩‍👧 for the Panel.'],
    ['Hebrew', 'The letter began שלום to the Panel.'],
    ['Arabic', 'The letter began مرحبا to the Panel.'],
    ['a word wider than the page', 'x'.repeat(400)],
    ['what looks like markup', '<script>alert(1)</script> & {{ panel }} \\ % $'],
  ])('prints %s', async (_, words) => {
    const record = augustRecord({ items: [minuteOf('17', words, [narrative(words)])] });
    const { text } = await read({ record });

    expect(text.replace(/\s/g, '')).toContain(words.replace(/\s/g, '').slice(0, 12));
  });

  it('embeds every font', async () => {
    const { bytes } = await drawMinutes(minutesDocument({ status: 'draft', withInitials: true }));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const descriptors = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (textOf(entry(object, 'Type')) === 'FontDescriptor' ? [object] : []));

    expect(descriptors.length).toBeGreaterThan(1);
    expect(descriptors.filter((one) => !entry(one, 'FontFile2') && !entry(one, 'FontFile3'))).toEqual([]);
  });

  it('can be two hundred pages long', async () => {
    const started = process.memoryUsage().rss;
    const { pageCount } = await drawMinutes(minutesDocument({ record: augustRecord({ items: manyMinutes(750) }) }));

    expect(pageCount).toBeGreaterThan(200);
    expect(process.memoryUsage().rss - started).toBeLessThan(500_000_000);
  }, 120_000);
});

function manyMinutes(count: number) {
  return Array.from({ length: count }, (_, index) =>
    minuteOf(String(index + 1), `Report ${index + 1}`, [
      narrative(`Members asked how the service had changed since the last report, and were told of it. `.repeat(4)),
      resolution([clause('(1)', 'That the report be received.'), clause('(2)', 'That a further report be brought.')]),
    ]),
  );
}

async function read(changes: Partial<MinutesDocument> = {}) {
  return readPdf((await drawMinutes(minutesDocument(changes))).bytes);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The words as far as they stand in the text one after the other. */
function inOrder(text: string, words: readonly string[]): string[] {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at >= 0;
  });
}

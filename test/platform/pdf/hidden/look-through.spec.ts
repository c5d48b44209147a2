import { describe, expect, it } from '@jest/globals';
import { lookThrough } from '../../../../src/platform/pdf/hidden/look-through.js';
import { makePdf, type MadePage, type MadePdf } from '../../../support/made-pdf.js';

/** The line `This is page 1.` stands at 72, 752 on an A4 page, 11 points high. */
const BOX = '70 748 100 16 re f';
const HALF = { Half: { ca: 0.5 } };
const MULTIPLIED = { Multiplied: { BM: 'Multiply' } };
const AREA = [70, 748, 170, 764];

const kindsOn = async (page: MadePage, made: Partial<MadePdf> = {}) => {
  const { found } = await lookThrough(await makePdf({ ...made, pages: [page] }));
  return found.map(({ kind }) => kind);
};

describe('words under something', () => {
  it.each<[string, MadePage]>([
    ['a black box', { over: `0 g ${BOX}` }],
    ['a white box', { over: `1 g ${BOX}` }],
    ['a box in a form XObject', { overInForm: `0 g ${BOX}` }],
    ['a box with rounded corners', { over: '0 g 70 748 m 160 748 l 170 748 170 764 160 764 c 70 764 l h f' }],
    ['a box given by its sides, turned by a matrix', { over: '0 g 0 1 -1 0 170 748 cm 0 0 16 100 re f' }],
    ['a thick line', { over: '16 w 70 756 m 170 756 l S' }],
    ['a picture', { over: 'q 100 0 0 16 70 748 cm /Dots Do Q' }],
    ['a single dot stretched to a box', { over: 'q 100 0 0 16 70 748 cm BI /W 1 /H 1 /IM true ID \x00 EI Q' }],
    ['a drawn box of a comment', { annotations: [filledSquare('Square')] }],
    ['a box on a page that is turned', { over: `0 g ${BOX}`, rotate: 90 }],
    ['a box on a page with another origin', { origin: [100, 50], over: '0 g 170 798 100 16 re f' }],
  ])('are found under %s', async (_, page) => {
    expect(await kindsOn(page)).toContain('words-covered');
  });

  it.each<[string, MadePage]>([
    ['shading that was painted first', { content: `0.8 g ${BOX}` }],
    ['a translucent box', { over: `/Half gs 0 g ${BOX}`, states: HALF }],
    ['a highlighter that darkens', { over: `/Multiplied gs 1 1 0 rg ${BOX}`, states: MULTIPLIED }],
    ['a highlight', { annotations: [filledSquare('Highlight')] }],
    ['a line that strikes them out', { over: '0 g 70 754.8 100 0.8 re f' }],
    ['a line under them', { over: '0 g 70 749 100 1 re f' }],
    ['the frame of a table', { over: '1 w 70 748 100 16 re S' }],
    ['a box that is cut to elsewhere', { over: `q 300 300 10 10 re W n 0 g ${BOX} Q` }],
    ['a box with a hole for them', { over: '0 g 60 738 120 36 re 70 748 100 16 re f*' }],
    ['a box beside them', { over: '0 g 300 748 100 16 re f' }],
  ])('are none under %s', async (_, page) => {
    expect(await kindsOn(page)).toEqual([]);
  });

  it('are said to be where they are, and nothing of what they say', async () => {
    const hidden = { text: 'Threnlock', over: `0 g ${BOX}` };
    const look = await lookThrough(await makePdf({ pages: [{}, hidden, {}, hidden] }));

    expect(look.found).toEqual([{ kind: 'words-covered', pages: [2, 4] }]);
    expect(JSON.stringify(look)).not.toContain('Threnlock');
  });

  it('are found where the redaction was marked and never applied', async () => {
    expect(await kindsOn({ annotations: [{ Subtype: 'Redact', Rect: AREA }] })).toEqual(['redaction-not-applied']);
  });
});

describe('words that cannot be seen', () => {
  it.each<[string, MadePage]>([
    ['white on white', { over: write('1 g') }],
    ['nearly white on white', { over: write('0.97 g') }],
    ['black on a black box', { content: '0 g 60 390 300 30 re f', over: write('0 g') }],
    ['without ink', { over: write('3 Tr') }],
    ['all but transparent', { over: write('/Clear gs'), states: { Clear: { ca: 0 } } }],
    ['half a point high', { over: 'BT /Words 0.5 Tf 72 400 Td (Threnlock) Tj ET' }],
    ['made small by a matrix', { over: '0.05 0 0 0.05 72 400 cm BT /Words 10 Tf (Threnlock) Tj ET' }],
  ])('are found %s', async (_, page) => {
    expect(await kindsOn(page)).toEqual(['words-invisible']);
  });

  it.each<[string, MadePage]>([
    ['white on a dark heading of a table', { content: '0.1 g 60 390 300 30 re f', over: write('1 g') }],
    ['white on a thick dark line', { content: '30 w 60 404 m 360 404 l S', over: write('1 g') }],
    ['white on a picture', { over: `q 300 0 0 40 60 385 cm /Dots Do Q ${write('1 g')}` }],
    ['pale as a watermark', { over: write('0.85 g') }],
    ['drawn as outlines', { over: write('1 g 0 G 1 Tr') }],
    ['read from a scan', { text: '', over: `q 595 0 0 842 0 0 cm /Dots Do Q ${write('3 Tr')}` }],
    ['read from a scan, and put below it', { text: '', over: `${write('0 g')} q 595 0 0 842 0 0 cm /Dots Do Q` }],
    ['a blank', { over: write('1 g', '   ') }],
  ])('are none %s', async (_, page) => {
    expect(await kindsOn(page)).toEqual([]);
  });

  it('are found below a box on a scan that had been read', async () => {
    const over = `q 595 0 0 842 0 0 cm /Dots Do Q ${write('3 Tr')} 0 g 60 390 300 30 re f`;

    expect(await kindsOn({ text: '', over })).toEqual(['words-covered']);
  });
});

describe('words outside the page', () => {
  it.each<[string, MadePage]>([
    ['beside it', { over: 'BT /Words 11 Tf -300 400 Td (Threnlock) Tj ET' }],
    ['in what a CropBox cuts off', { words: [{ text: 'Threnlock', x: 72, y: 20 }], cropBox: [0, 100, 595, 742] }],
    ['in what is cut off as a whole', { over: 'q 300 300 10 10 re W n BT /Words 11 Tf 72 400 Td (Threnlock) Tj ET Q' }],
  ])('are found %s', async (_, page) => {
    expect(await kindsOn(page)).toEqual(['words-outside-page']);
  });

  it.each<[string, MadePage]>([
    ['run over the edge', { over: 'BT /Words 30 Tf 560 400 Td (Threnlock) Tj ET' }],
    ['a cell cuts short', { over: 'q 70 395 20 20 re W n BT /Words 11 Tf 72 400 Td (Thren) Tj (lock) Tj ET Q' }],
  ])('are none where they %s', async (_, page) => {
    expect(await kindsOn(page)).toEqual([]);
  });
});

describe('what else a file carries', () => {
  it('is a layer that is switched off', async () => {
    expect(await kindsOn({ hiddenLayer: 'Threnlock' })).toEqual(['hidden-layer']);
  });

  it('is a comment beside the page, and one that is drawn on it', async () => {
    const page = { comment: 'Threnlock', annotations: [{ ...filledSquare('Highlight'), Contents: '(Threnlock)' }] };

    expect(await kindsOn(page)).toEqual(['reviewers-marks', 'comments']);
  });

  it('is a text that somebody typed onto it', async () => {
    const typed = { Subtype: 'FreeText', Rect: AREA, Contents: '(Threnlock)', DA: '(/Helv 9 Tf 0 g)' };

    expect(await kindsOn({ annotations: [typed] })).toEqual(['reviewers-marks']);
  });

  it('is an attachment, of the file or pinned to a page', async () => {
    const attachment = { name: 'names.csv', text: 'Threnlock' };
    const pinned = { annotations: [{ Subtype: 'FileAttachment', Rect: AREA }] };

    expect(await kindsOn({}, { attachment })).toEqual(['attachments']);
    expect(await kindsOn(pinned)).toEqual(['attachments']);
  });

  it('is what was filled into a form, and not an empty one', async () => {
    expect(await kindsOn({ answer: 'Threnlock' })).toEqual(['form-answers']);
    expect(await kindsOn({ answer: ' ' })).toEqual([]);
  });

  it('is a script', async () => {
    expect(await kindsOn({}, { javascript: 'app.alert(1)' })).toEqual(['scripts']);
  });

  it.each<[string, Partial<MadePdf>]>([
    ['its author', { info: { author: 'A. Threnlock' } }],
    ['its author in XMP', { xmp: '<dc:creator><rdf:Seq><rdf:li>A. Threnlock</rdf:li></rdf:Seq></dc:creator>' }],
  ])('is document information that names %s', async (_, made) => {
    expect(await kindsOn({}, made)).toEqual(['people-named']);
  });

  it('is no link, no title and no program', async () => {
    const made = { info: { title: 'Budget' }, xmp: '<xmp:CreatorTool>Writer</xmp:CreatorTool>' };

    expect(await kindsOn({ links: [{ uri: 'https://council.example' }] }, made)).toEqual([]);
  });
});

describe('a page made to keep the machine busy', () => {
  it('is given up rather than looked at for ever', async () => {
    const over = `0 g ${'0 0 595 842 re f\n'.repeat(8000)}`;

    await expect(makePdf({ pages: [{ over }] }).then(lookThrough)).rejects.toThrow(RangeError);
  });

  it('ends where a form draws itself', async () => {
    expect(await kindsOn({ overInForm: '/Form Do' })).toEqual([]);
  });
});

function write(setting: string, words = 'Threnlock'): string {
  return `q BT ${setting} /Words 11 Tf 72 400 Td (${words}) Tj ET Q`;
}

function filledSquare(Subtype: string) {
  const [left, bottom, right, top] = AREA;
  const QuadPoints = [left, top, right, top, left, bottom, right, bottom];
  return { Subtype, Rect: AREA, QuadPoints, C: [0, 0, 0], IC: [0, 0, 0] };
}

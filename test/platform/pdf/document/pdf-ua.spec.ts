import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { TaggedDocument } from '../../../../src/platform/pdf/document/tagged-document.js';
import { arrayEntry, dictEntry, entry, items, textOf } from '../../../../src/platform/pdf/objects/entries.js';
import { readPdf } from '../../../support/pdf.js';
import { outlineOf, strayPainting } from '../../../support/pdf-structure.js';

/** Long enough to need two lines, and so two areas to click. */
const FILMING =
  'the protocol for filming, photographing, blogging and otherwise recording at public meetings of the council';

/** ISO 14289-1, as far as a program can tell; the numbers are its clauses. */
describe('a tagged document', () => {
  let bytes: Uint8Array;
  let document: PDFDocument;

  beforeAll(async () => {
    bytes = await agenda();
    document = await PDFDocument.load(bytes, { updateMetadata: false });
  });

  it('claims PDF/UA-1 in well-formed XMP that names its title and language (5, 7.1)', async () => {
    const { xmp } = await readPdf(bytes);

    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp).toContain('Agenda &lt;draft&gt;: Children &amp; Young People');
    expect(xmp).toContain('<rdf:li>en-GB</rdf:li>');
  });

  it('shows its title and says its language (7.1, 7.2)', async () => {
    const { info, language } = await readPdf(bytes);

    expect(info.Title).toBe('Agenda <draft>: Children & Young People');
    expect(language).toBe('en-GB');
    expect(entry(dictEntry(document.catalog, 'ViewerPreferences'), 'DisplayDocTitle')?.toString()).toBe('true');
  });

  it('is marked as tagged, and its pages are tabbed through in the order of the structure (7.1, 7.18.3)', () => {
    expect(entry(dictEntry(document.catalog, 'MarkInfo'), 'Marked')?.toString()).toBe('true');
    for (const { node } of document.getPages()) expect(textOf(entry(node, 'Tabs'))).toBe('S');
  });

  it('draws nothing outside tagged content and artifacts (7.1)', () => {
    const stray = document.getPages().flatMap(({ node }) => strayPainting(node));

    expect(stray).toEqual([]);
  });

  it('embeds every font (7.21.4)', () => {
    const descriptors = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (textOf(entry(object, 'Type')) === 'FontDescriptor' ? [object] : []));
    const simple = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => textOf(entry(object, 'Subtype')) === 'Type1');

    expect(descriptors.length).toBeGreaterThan(2);
    expect(descriptors.every((one) => entry(one, 'FontFile2') ?? entry(one, 'FontFile3'))).toBe(true);
    expect(simple).toEqual([]);
  });

  it('puts every link into a Link element, with a description (7.18.5)', () => {
    const links = document.getPages().flatMap(({ node }) => items(arrayEntry(node, 'Annots')));

    expect(links.map((link) => textOf(entry(link, 'Contents')))).toEqual(['Pages 7 to 10', FILMING, FILMING]);
    for (const link of links) {
      const parent = parentOf(document, link);
      const objects = items(arrayEntry(parent, 'K')).map((kid) => entry(kid, 'Obj'));
      expect(textOf(entry(parent, 'S'))).toBe('Link');
      expect(objects).toContain(link);
    }
  });

  it('has headings in order, lists with labels and bodies, and paragraphs', () => {
    const tree = outlineOf(entry(dictEntry(document.catalog, 'StructTreeRoot'), 'K'));

    expect(tree).toContain('Document(H1 L(LI(Lbl LBody(P)) LI(Lbl LBody(P)))');
    expect(tree).toContain('LI(Lbl LBody(P(Link) P L(LI(Lbl LBody(P)))))');
    expect(tree).not.toContain('H3');
  });

  it('names the numbering of lists with labels (7.6)', () => {
    const lists = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (textOf(entry(object, 'S')) === 'L' ? [dictEntry(object, 'A')] : []));

    expect(new Set(lists.map((attributes) => textOf(entry(attributes, 'ListNumbering'))))).toEqual(
      new Set(['None', 'Decimal', 'LowerAlpha']),
    );
  });
});

async function agenda(): Promise<Uint8Array> {
  const document = new TaggedDocument({
    title: 'Agenda <draft>: Children & Young People',
    madeAt: '2017-10-16T09:00:00.000Z',
    footer: 'Corporate Parenting Panel',
    pageLabels: 'roman',
    padToEven: true,
  });
  document
    .heading(1, 'Corporate Parenting Panel')
    .facts([
      { label: 'Venue', value: 'Town Hall,\nMoorgate Street' },
      { label: 'Date', value: 'Tuesday 24 October 2017' },
    ])
    .rule()
    .heading(2, 'Agenda')
    .list([
      {
        label: '6.',
        content: [
          {
            kind: 'paragraph',
            words: [
              { text: 'Terms of Reference ', bold: true },
              { text: '(Pages 7 - 10)', link: { destination: 'p7', contents: 'Pages 7 to 10' } },
            ],
          },
          { kind: 'paragraph', words: 'Terri Roche to report', style: 'quiet' },
          { kind: 'list', items: [{ label: '(a)', content: [{ kind: 'paragraph', words: 'One thing' }] }] },
        ],
      },
    ])
    .paragraph([
      'Members of the public may film this meeting as long as they do not disturb it; please read before you come to it ',
      { text: FILMING, link: { uri: 'https://www.council.example/filming' } },
      '. '.repeat(300),
      'مرحبا',
    ]);
  return (await document.finish()).bytes;
}

function parentOf(document: PDFDocument, annotation: PDFObject): PDFObject | undefined {
  const key = entry(annotation, 'StructParent')?.toString();
  const numbers = items(arrayEntry(dictEntry(dictEntry(document.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums'));
  const index = numbers.findIndex((number, at) => at % 2 === 0 && number.toString() === key);
  return numbers[index + 1];
}

import PDFDocument from 'pdfkit';
import type { FontFace } from '../fonts/font-faces.js';
import { featuresFor } from '../fonts/shaping.js';
import type { LinkTarget } from './blocks.js';
import { PAGE } from './theme.js';

export type Element = PDFKit.PDFStructureElement;
export type Bookmark = PDFKit.PDFOutline;
export type ListNumbering = 'Decimal' | 'LowerAlpha' | 'Disc' | 'None';

interface UaPdfOptions {
  title: string;
  language: string;
  author: string | undefined;
  madeAt: string;
}

const PRODUCER = 'Minutebook';

/** pdfkit, told to claim PDF/UA-1 (ISO 14289-1), with what it leaves out of that put right. */
export class UaPdf extends PDFDocument {
  declare private readonly _root: { data: Record<string, unknown> };
  private readonly registered = new Set<string>();

  constructor(private readonly details: UaPdfOptions) {
    const options = { ...BASE, lang: details.language, info: infoOf(details) };
    super(Object.assign(options, { subset: 'PDF/UA' }));
  }

  /** One piece of text at its baseline. */
  print(text: string, face: FontFace, size: number, at: { x: number; baseline: number }): void {
    if (!this.registered.has(face.name)) this.registerFont(face.name, face.bytes);
    this.registered.add(face.name);
    this.font(face.name, size);
    const options: PDFKit.Mixins.TextOptions = { lineBreak: false, baseline: 'alphabetic' };
    const features = featuresFor(text, face.font);
    this.text(text, at.x, at.baseline, features ? Object.assign(options, { features }) : options);
  }

  /** Prints what reads as other text than it shows, a box for example, or brackets that open to the left. */
  readAs(text: string, print: () => void): void {
    this.markContent('Span', { actual: text });
    print();
    this.endMarkedContent();
  }

  /** An area that leads somewhere, inside its Link element and described for those who cannot see it (7.18.5). */
  linkArea(
    area: { x: number; y: number; width: number; height: number },
    to: LinkTarget,
    contents: string,
    link: Element,
  ) {
    // pdfkit writes a plain string as a name, and only a String object as text.
    const base: PDFKit.Mixins.AnnotationOption = {};
    const options = Object.assign(base, { structParent: link, Contents: new String(contents) });
    const { x, y, width, height } = area;
    if ('uri' in to) this.link(x, y, width, height, to.uri, options);
    else this.goTo(x, y, width, height, to.destination, options);
  }

  /** A list with its kind of numbering, which a list with labels must name (7.6). */
  listElement(numbering: ListNumbering): Element {
    const list = this.struct('L');
    list.dictionary.data.A = { O: 'List', ListNumbering: numbering };
    return list;
  }

  /** A heading of a table says which cells it is for, those below or those beside it (7.5). */
  headingCell(scope: 'Column' | 'Row'): Element {
    const cell = this.struct('TH');
    cell.dictionary.data.A = { O: 'Table', Scope: scope };
    return cell;
  }

  /** `top` is the height on the page that the bookmark opens at. */
  bookmark(parent: Bookmark, title: string, top: number): Bookmark {
    const options = { expanded: true, fit: false, top: Math.max(0, top), left: PAGE.width, zoom: 0 };
    return parent.addItem(title, options);
  }

  /** `first` is the number of the first page. */
  labelPages(style: 'r' | 'D', first = 1): void {
    this._root.data.PageLabels = { Nums: [0, { S: style, ...(first === 1 ? {} : { St: first }) }] };
  }

  /** Called by pdfkit when it writes its XMP; its own puts the title in without escaping it. */
  _addInfo(): void {
    const { title, author, madeAt, language } = this.details;
    this.appendXML(`
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
        ${author ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>` : ''}
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <xmp:CreateDate>${escapeXml(madeAt)}</xmp:CreateDate>
        <xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <pdf:Producer>${PRODUCER}</pdf:Producer>
      </rdf:Description>`);
  }
}

const BASE: PDFKit.PDFDocumentOptions = {
  pdfVersion: '1.7',
  tagged: true,
  displayTitle: true,
  autoFirstPage: false,
  // The font that pdfkit would begin with is not embedded.
  font: '',
  size: [PAGE.width, PAGE.height],
  margin: 0,
};

function infoOf({ title, author, madeAt }: UaPdfOptions): PDFKit.DocumentInfo {
  const info = { Title: title, CreationDate: new Date(madeAt), Producer: PRODUCER, Creator: PRODUCER };
  return author ? { ...info, Author: author } : info;
}

/** Control characters cannot be written in XML 1.0 at all. */
function escapeXml(value: string): string {
  return value
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

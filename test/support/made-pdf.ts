import { degrees, PDFDocument, PDFName, PDFString, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

/** One page of a made PDF; what is left out is A4, upright, with a line of text. */
export interface MadePage {
  /** Lines from the top margin down; `''` for none. */
  text?: string;
  /** More words at places of their own, from the lower left corner of the MediaBox. */
  words?: { text: string; x: number; y: number; size?: number }[];
  size?: [width: number, height: number];
  rotate?: 0 | 90 | 180 | 270;
  cropBox?: [x: number, y: number, width: number, height: number];
  /** The MediaBox begins here instead of at the origin. */
  origin?: [x: number, y: number];
  userUnit?: number;
  /** A picture over the whole page, as a scanner makes it. */
  scanned?: boolean;
  links?: ({ uri: string } | { toPage: number } | { toName: string })[];
  /** A sticky note of a reviewer. */
  comment?: string;
  /** Any other annotations, by their entries; text in brackets is a string. */
  annotations?: Record<string, unknown>[];
  /** A field of a form that was filled in. */
  answer?: string;
  /** Words on a layer that is switched off. */
  hiddenLayer?: string;
  /** Drawing operators after everything else; the font of the page is `/Words`, a grey picture `/Scan`. */
  over?: string;
  /** The same in a form XObject, drawn after everything else. */
  overInForm?: string;
  /** Graphics states for these operators, by name. */
  states?: Record<string, Record<string, number | string>>;
  /** Drawing operators put before everything else, for content that is not well formed. */
  content?: string;
}

export interface MadePdf {
  /** How many pages, or each page. */
  pages: number | MadePage[];
  /** The text of each page, where `pages` is a number. */
  text?: string | ((page: number) => string);
  info?: { title?: string; author?: string; subject?: string; keywords?: string };
  attachment?: { name: string; text: string };
  xmp?: string;
  /** Runs when the document is opened. */
  javascript?: string;
  /** Named destinations, by page counted from 1. */
  names?: Record<string, number>;
  language?: string;
  encrypt?: { owner: string; user?: string; algorithm?: 'AES-128' | 'AES-256' };
  /** An object that nothing leads to. */
  unreachable?: string;
  /** False for a file of the old kind, without object streams. */
  objectStreams?: boolean;
}

const MADE_AT = new Date('2017-10-02T08:00:00.000Z');

/** Makes a PDF by code: the same bytes of content each time. */
export async function makePdf(made: MadePdf): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const specs = pagesOf(made);
  const pages = specs.map((spec) => document.addPage(spec.size ?? [595.28, 841.89]));
  specs.forEach((spec, index) => draw(pages, index, spec, font));
  await addDetails(document, made, pages);
  if (made.encrypt) {
    const { owner, user = '', algorithm = 'AES-256' } = made.encrypt;
    document.encrypt({ ownerPassword: owner, userPassword: user, algorithm });
  }
  return document.save({ useObjectStreams: made.objectStreams ?? true, addDefaultPage: false });
}

/** A scanned picture is a real one, so that it takes up the page. */
function draw(pages: readonly PDFPage[], index: number, spec: MadePage, font: PDFFont): void {
  const page = pages[index];
  if (!page) return;
  const { context } = page.node;
  const [x, y] = spec.origin ?? [0, 0];
  const { width, height } = page.getSize();
  page.setMediaBox(x, y, width, height);
  if (spec.content) page.node.addContentStream(context.register(context.flateStream(spec.content)));
  if (spec.scanned) addScan(page, [x, y, width, height]);
  const lines = spec.text ?? `This is page ${index + 1}.`;
  if (lines !== '') page.drawText(lines, { x: x + 72, y: y + height - 90, size: 11, font, lineHeight: 15 });
  for (const word of spec.words ?? []) {
    page.drawText(word.text, { x: word.x, y: word.y, size: word.size ?? 11, font });
  }
  if (spec.rotate) page.setRotation(degrees(spec.rotate));
  if (spec.cropBox) page.setCropBox(...spec.cropBox);
  if (spec.userUnit) page.node.set(PDFName.of('UserUnit'), context.obj(spec.userUnit));
  addAnnotations(pages, page, spec);
  addPainting(page, spec, font);
}

function addScan(page: PDFPage, [x, y, width, height]: [number, number, number, number]): void {
  const { context } = page.node;
  const image = context.flateStream(new Uint8Array([225, 228, 230, 235]), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 2,
    Height: 2,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  });
  page.node.setXObject(PDFName.of('Scan'), context.register(image));
  const content = `q ${width} 0 0 ${height} ${x} ${y} cm /Scan Do Q`;
  page.node.addContentStream(context.register(context.flateStream(content)));
}

function addAnnotations(pages: readonly PDFPage[], page: PDFPage, made: MadePage): void {
  const { links = [], comment, annotations = [], answer } = made;
  const { context } = page.node;
  links.forEach((link, index) => {
    const area = { Type: 'Annot', Subtype: 'Link', Rect: [72, 600 - 20 * index, 272, 615 - 20 * index], P: page.ref };
    const target =
      'uri' in link
        ? { A: { S: 'URI', URI: PDFString.of(link.uri) } }
        : 'toPage' in link
          ? { Dest: [pages[link.toPage - 1]?.ref, PDFName.of('Fit')] }
          : { A: { S: 'GoTo', D: PDFString.of(link.toName) } };
    page.node.addAnnot(context.register(context.obj({ ...area, ...target })));
  });
  for (const annotation of annotations) {
    const entries = Object.entries(annotation).map(([key, value]) => [key, inBrackets(value)]);
    page.node.addAnnot(context.register(context.obj({ Type: 'Annot', ...Object.fromEntries(entries) })));
  }
  if (answer !== undefined) {
    const field = { T: PDFString.of('Name'), FT: 'Tx', V: PDFString.of(answer) };
    const widget = { Type: 'Annot', Subtype: 'Widget', Rect: [72, 500, 272, 520], ...field };
    const ref = context.register(context.obj(widget));
    page.node.addAnnot(ref);
    page.doc.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [ref] }));
  }
  if (comment !== undefined) {
    const note = { Type: 'Annot', Subtype: 'Text', Rect: [20, 700, 40, 720], Contents: PDFString.of(comment) };
    page.node.addAnnot(context.register(context.obj(note)));
  }
}

function addPainting(page: PDFPage, spec: MadePage, font: PDFFont): void {
  const { over, overInForm, states = {}, hiddenLayer } = spec;
  if (over === undefined && overInForm === undefined && hiddenLayer === undefined) return;
  const { node } = page;
  const { context } = node;
  node.setFontDictionary(PDFName.of('Words'), font.ref);
  node.setXObject(PDFName.of('Dots'), context.register(picture(page)));
  for (const [name, state] of Object.entries(states)) node.setExtGState(PDFName.of(name), context.obj(state));
  const resources = node.Resources();
  const add = (content: string) => node.addContentStream(context.register(context.flateStream(content)));
  if (over !== undefined) add(over);
  if (overInForm !== undefined) {
    const { width, height } = page.getSize();
    const own = resources ? { Resources: resources } : {};
    const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], ...own };
    node.setXObject(PDFName.of('Form'), context.register(context.flateStream(overInForm, form)));
    add('/Form Do');
  }
  if (hiddenLayer === undefined) return;
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Notes') }));
  page.doc.catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
  resources?.set(PDFName.of('Properties'), context.obj({ Notes: layer }));
  add(`/OC /Notes BDC BT /Words 11 Tf 72 400 Td (${hiddenLayer}) Tj ET EMC`);
}

/** Of twelve grey dots each way, so that it is no single dot that fills a box. */
function picture({ node }: PDFPage) {
  const dots = new Uint8Array(144).fill(200);
  const shape = { Width: 12, Height: 12, ColorSpace: 'DeviceGray', BitsPerComponent: 8 };
  return node.context.flateStream(dots, { Type: 'XObject', Subtype: 'Image', ...shape });
}

async function addDetails(document: PDFDocument, made: MadePdf, pages: readonly PDFPage[]): Promise<void> {
  const { context, catalog } = document;
  const { title, author, subject, keywords } = made.info ?? {};
  if (title) document.setTitle(title);
  if (author) document.setAuthor(author);
  if (subject) document.setSubject(subject);
  if (keywords) document.setKeywords([keywords]);
  document.setCreationDate(MADE_AT);
  if (made.language) document.setLanguage(made.language);
  if (made.attachment) await document.attach(Buffer.from(made.attachment.text), made.attachment.name);
  if (made.xmp) {
    const metadata = context.stream(made.xmp, { Type: 'Metadata', Subtype: 'XML' });
    catalog.set(PDFName.of('Metadata'), context.register(metadata));
  }
  if (made.javascript) {
    const action = { S: 'JavaScript', JS: PDFString.of(made.javascript) };
    catalog.set(PDFName.of('OpenAction'), context.obj(action));
  }
  if (made.names) {
    const sorted = Object.entries(made.names).sort(([one], [other]) => (one < other ? -1 : 1));
    const names = sorted.flatMap(([name, page]) => [
      PDFString.of(name),
      context.obj([pages[page - 1]?.ref, PDFName.of('Fit')]),
    ]);
    catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: names } }));
  }
  if (made.unreachable) context.register(context.flateStream(`BT (${made.unreachable}) Tj ET`));
}

function inBrackets(value: unknown): unknown {
  return typeof value === 'string' && /^\(.*\)$/.test(value) ? PDFString.of(value.slice(1, -1)) : value;
}

function pagesOf({ pages, text }: MadePdf): MadePage[] {
  if (typeof pages !== 'number') return pages;
  return Array.from({ length: pages }, (_, index) => {
    const words = typeof text === 'function' ? text(index + 1) : text;
    return words === undefined ? {} : { text: words };
  });
}

import { BlockSetter, ruleRow } from './block-setter.js';
import type { Fact, ListItem, ParagraphStyle, Table, Words } from './blocks.js';
import { Flow, type Row } from './flow.js';
import { FootLine, labelOf, type PageLabels } from './foot-line.js';
import type { Column } from './line-writer.js';
import { initialsBox, signatureRow, watermark, type Writing } from './page-marks.js';
import { plainText } from './set-words.js';
import { TableSetter } from './table-setter.js';
import { DEFAULT_COLOUR, HAIRLINE, HEADINGS, INK, PAGE, PARAGRAPHS } from './theme.js';
import { UaPdf, type Bookmark, type Element } from './ua-pdf.js';

export interface TaggedDocumentOptions {
  title: string;
  /** The instant of making as ISO 8601 UTC text, for the document's properties. */
  madeAt: string;
  /** BCP 47; `en-GB` when left out. */
  language?: string;
  author?: string;
  /** `#rrggbb` of the council, for rules and the main heading; it must be dark enough to read on white. */
  colour?: string;
  /** Short text at the foot of every page beside its label. */
  footer?: string;
  /** Labels of the pages: `i, ii`, `1, 2`, or none printed; `decimal` when left out. */
  pageLabels?: PageLabels;
  /** The number of the first page, where it goes on from another document; 1 when left out. */
  firstPage?: number;
  /** Adds a blank page at the end where the count would be odd. */
  padToEven?: boolean;
  /** Large and pale across every page, such as `DRAFT`. */
  watermark?: string;
  /** A small box at the foot of every page for whoever initials it. */
  withInitials?: boolean;
}

export interface FinishedDocument {
  bytes: Uint8Array;
  pageCount: number;
  /** Characters that no font has, each once; they print as a box. */
  missingGlyphs: string[];
}

const COLUMN: Column = { x: PAGE.left, width: PAGE.width - PAGE.left - PAGE.right };

/** Writes an A4 document that claims PDF/UA-1 and keeps to it (ISO 14289-1): finished content in, pages out. */
export class TaggedDocument {
  private readonly pdf: UaPdf;
  private readonly root: Element;
  private readonly blocks: BlockSetter;
  private readonly flow: Flow;
  private readonly foot: FootLine;
  private readonly bookmarks: Bookmark[];
  private readonly colour: string;

  constructor(private readonly options: TaggedDocumentOptions) {
    const { title, madeAt, author, language = 'en-GB', colour = DEFAULT_COLOUR, footer = '' } = options;
    this.pdf = new UaPdf({ title, madeAt, author, language });
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.bookmarks = [this.pdf.outline];
    this.colour = colour;
    this.foot = new FootLine(this.pdf, footer, options.pageLabels ?? 'decimal', this.firstPage);
    this.blocks = new BlockSetter(this.pdf, (item, top) => this.announce(item, top));
    this.flow = new Flow(() => this.openPage());
  }

  /** Levels must not be skipped on the way down. A heading stays with what follows it and is a bookmark unless told not. */
  heading(level: 1 | 2 | 3, words: Words, options: { bookmark?: boolean; destination?: string } = {}): this {
    const { before, after, ...look } = HEADINGS[level];
    const style = { ...look, colour: level === 1 ? this.colour : INK, bold: true };
    const rows = this.blocks.text(words, `H${level}`, style, COLUMN, () => this.root);
    const kept = rows.map((row, index) => ({
      ...row,
      keepWithNext: true,
      before: index === 0 ? before : 0,
      height: row.height + (index === rows.length - 1 ? after : 0),
      draw: (top: number) => {
        if (index === 0) this.announceHeading(level, words, options, top);
        row.draw(top);
      },
    }));
    return this.add(kept);
  }

  paragraph(words: Words, style: ParagraphStyle = 'body'): this {
    return this.add(this.blocks.paragraph({ kind: 'paragraph', words, style }, COLUMN, () => this.root));
  }

  list(items: readonly ListItem[]): this {
    return this.add(this.blocks.list({ kind: 'list', items }, COLUMN, () => this.root));
  }

  facts(facts: readonly Fact[]): this {
    return this.add(this.blocks.facts(facts, COLUMN, () => this.root));
  }

  /** Nothing where it has no rows: say so in words instead. */
  table(table: Table): this {
    return this.add(new TableSetter(this.pdf, this.blocks, table, COLUMN).rows(() => this.root));
  }

  /** A thin line across the page. */
  rule(): this {
    return this.add([ruleRow(this.pdf, COLUMN, HAIRLINE, PARAGRAPHS.body.leading)]);
  }

  /** Room to write by hand: each label with a line behind it, side by side. */
  writingLines(writings: readonly Writing[]): this {
    return this.add([signatureRow(this.pdf, COLUMN, writings, () => this.root)]);
  }

  /** Starts a new page, unless nothing stands on this one. */
  newPage(): this {
    this.flow.breakPage();
    return this;
  }

  /** A page that says that it is left blank; not a part of the structure. */
  blankPage(): this {
    this.flow.release();
    this.flow.turnPage();
    this.foot.sayBlank();
    return this;
  }

  /** The document cannot be written to afterwards. */
  async finish(): Promise<FinishedDocument> {
    this.flow.release();
    this.flow.needPage();
    if (this.options.padToEven && this.flow.pageCount % 2 === 1) this.blankPage();
    this.pdf.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.pdf) chunks.push(chunk);
    const missing = new Set([...this.blocks.missing, ...this.foot.missing]);
    return { bytes: Buffer.concat(chunks), pageCount: this.flow.pageCount, missingGlyphs: [...missing] };
  }

  private add(rows: readonly Row[]): this {
    this.flow.add(rows);
    return this;
  }

  private openPage(): void {
    this.pdf.addPage();
    if (this.options.watermark) watermark(this.pdf, this.options.watermark);
    this.foot.write(labelOf(this.flow.pageCount + this.firstPage, this.options.pageLabels ?? 'decimal'));
    if (this.options.withInitials) initialsBox(this.pdf);
  }

  private get firstPage(): number {
    return this.options.firstPage ?? 1;
  }

  private announceHeading(
    level: number,
    words: Words,
    options: { bookmark?: boolean; destination?: string },
    top: number,
  ) {
    if (options.destination) this.pdf.addNamedDestination(options.destination, 'XYZ', 0, top, null);
    if (options.bookmark === false) return;
    this.bookmarks.length = Math.min(this.bookmarks.length, level);
    this.bookmarks.push(this.pdf.bookmark(this.lastBookmark(), plainText(words), top));
  }

  private announce(item: ListItem, top: number): void {
    if (item.destination) this.pdf.addNamedDestination(item.destination, 'XYZ', 0, top, null);
    if (item.bookmark) this.pdf.bookmark(this.lastBookmark(), item.bookmark, top);
  }

  private lastBookmark(): Bookmark {
    return this.bookmarks.at(-1) ?? this.pdf.outline;
  }
}

import type { Fact, ListItem, ParagraphStyle, Words } from './blocks.js';

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
  /** Labels of the pages: `i, ii`, `1, 2`, or none printed. */
  pageLabels?: 'roman' | 'decimal' | 'none';
  /** Adds a blank page at the end where the count would be odd. */
  padToEven?: boolean;
}

export interface FinishedDocument {
  bytes: Uint8Array;
  pageCount: number;
  /** Characters that no font has, each once; they print as a box. */
  missingGlyphs: string[];
}

/** Writes an A4 document that claims PDF/UA-1 and keeps to it (ISO 14289-1): finished content in, pages out. */
export class TaggedDocument {
  constructor(readonly options: TaggedDocumentOptions) {}

  /** Levels must not be skipped on the way down. A heading stays with what follows it and is a bookmark unless told not. */
  heading(_level: 1 | 2 | 3, _words: Words, _options: { bookmark?: boolean; destination?: string } = {}): this {
    throw new Error('Not drawn yet');
  }

  paragraph(_words: Words, _style: ParagraphStyle = 'body'): this {
    throw new Error('Not drawn yet');
  }

  list(_items: readonly ListItem[]): this {
    throw new Error('Not drawn yet');
  }

  facts(_facts: readonly Fact[]): this {
    throw new Error('Not drawn yet');
  }

  /** A thin line across the page. */
  rule(): this {
    throw new Error('Not drawn yet');
  }

  /** Starts a new page, unless nothing stands on this one. */
  newPage(): this {
    throw new Error('Not drawn yet');
  }

  finish(): Promise<FinishedDocument> {
    throw new Error('Not drawn yet');
  }
}

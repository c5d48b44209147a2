/** Where a link leads: out of the document, or to a named destination of this document or of the pack it is put into. */
export type LinkTarget = { uri: string } | { destination: string };

/** A piece of text in one style. `link.contents` is what a screen reader says; the text itself when left out. */
export interface Span {
  text: string;
  bold?: boolean;
  italic?: boolean;
  link?: LinkTarget & { contents?: string };
}

/** Plain words, or pieces in different styles; a line feed in a text breaks the line. */
export type Words = string | readonly (string | Span)[];

/** `lead` is larger, `small` for notices, `quiet` is small and grey. */
export type ParagraphStyle = 'body' | 'lead' | 'small' | 'quiet';

export interface Paragraph {
  kind: 'paragraph';
  words: Words;
  style?: ParagraphStyle;
}

/** One entry of a list with its hanging label, for example `6.` or `(a)`, and what stands beside it. */
export interface ListItem {
  label: string;
  content: readonly (Paragraph | List)[];
  /** A name that links and bookmarks can lead to. */
  destination?: string;
  /** The entry's line in the bookmarks; none when left out. */
  bookmark?: string;
}

export interface List {
  kind: 'list';
  items: readonly ListItem[];
}

/** A labelled line of a block such as venue, date and time. */
export interface Fact {
  label: string;
  value: Words;
}

export interface TableColumn {
  heading: string;
  /** Its part of the width, in proportion to the others'. */
  share: number;
  /** Its cells say what their row is about. */
  namesRow?: boolean;
}

/** In small type; the headings are printed again on each page that the table goes on to. */
export interface Table {
  columns: readonly TableColumn[];
  /** As many cells in each row as there are columns. */
  rows: readonly (readonly Words[])[];
}

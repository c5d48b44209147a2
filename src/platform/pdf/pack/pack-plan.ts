/** A paper whose pages are printed with consecutive numbers from `first`. */
export interface PaperPart {
  kind: 'paper';
  first: number;
  /** As counted at upload; a file that turns out otherwise stops the assembly. */
  pageCount: number;
  /** Called once, when its turn comes; the bytes are let go before the next part. */
  load: () => Promise<Uint8Array>;
  /** Stamped top right on the first page, for example `Agenda Item 6`. */
  itemLabel?: string;
  /** Printed in a band at the head of every page, for example `Not for publication: exempt, paragraph 3`. */
  restricted?: string;
}

/** A numbered page that is left blank so that the next paper begins on the right. */
export interface BlankPart {
  kind: 'blank';
  number: number;
  restricted?: string;
}

/** One sheet that stands for the pages `first` to `last`. */
export interface SlipPart {
  kind: 'slip';
  first: number;
  last: number;
  heading: string;
  lines: readonly string[];
}

/** A blank page without a number. */
export interface FillerPart {
  kind: 'filler';
}

export type PackPart = PaperPart | BlankPart | SlipPart | FillerPart;

/** A line of the outline; it leads to a printed number or to a named destination of the front matter. */
export interface PackBookmark {
  title: string;
  target: { page: number } | { destination: string } | 'front';
  children?: readonly PackBookmark[];
}

export interface PackPlan {
  title: string;
  /** The instant of making as ISO 8601 UTC text. */
  madeAt: string;
  /** BCP 47; `en-GB` when left out. */
  language?: string;
  /** The agenda sheet: its pages are labelled i, ii and so on. */
  frontMatter: Uint8Array;
  parts: readonly PackPart[];
  bookmarks: readonly PackBookmark[];
  /** Told after the front matter and after each part. */
  onProgress?: (done: number, total: number) => void | Promise<void>;
}

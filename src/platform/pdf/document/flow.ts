import { PAGE } from './theme.js';

/** A strip of the page as wide as the text, usually one line. */
export interface Row {
  height: number;
  /** Space above, which falls away at the top of a page. */
  before: number;
  /** No page may end between this row and the next one. */
  keepWithNext: boolean;
  /** Printed above this row where it begins a page, such as the headings of its table. */
  again?: Row | undefined;
  draw(top: number): void;
}

/** Puts rows on pages from top to bottom; rows that belong together move to the next page together. */
export class Flow {
  private held: Row[] = [];
  private top = 0;
  private pages = 0;

  constructor(private readonly openPage: () => void) {}

  get pageCount(): number {
    return this.pages;
  }

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      this.held.push(row);
      if (!row.keepWithNext) this.release();
    }
  }

  breakPage(): void {
    this.release();
    if (this.pages > 0 && this.top > PAGE.top) this.turnPage();
  }

  /** Draws what still waits for a row to follow it. */
  release(): void {
    if (this.held.length > 0) {
      this.needPage();
      if (this.top > PAGE.top && !this.fits(this.heldHeight())) this.turnPage();
    }
    for (const row of this.held) this.place(row);
    this.held = [];
  }

  turnPage(): void {
    this.openPage();
    this.pages += 1;
    this.top = PAGE.top;
  }

  needPage(): void {
    if (this.pages === 0) this.turnPage();
  }

  private place(row: Row): void {
    const before = this.top > PAGE.top ? row.before : 0;
    if (this.top > PAGE.top && !this.fits(before + row.height)) {
      this.turnPage();
      this.place(row);
      return;
    }
    if (this.top === PAGE.top && row.again) this.draw(row.again, 0);
    this.draw(row, before);
  }

  private draw(row: Row, before: number): void {
    row.draw(this.top + before);
    this.top += before + row.height;
  }

  private heldHeight(): number {
    return this.held.reduce((sum, row) => sum + row.before + row.height, 0);
  }

  private fits(height: number): boolean {
    return this.top + height <= PAGE.height - PAGE.bottom;
  }
}

/** Keeps the first two lines of a text together, and its last two. */
export function withoutStrandedLines(rows: Row[]): Row[] {
  return rows.map((row, index) => {
    const isFirst = index === 0 && rows.length > 1;
    const isLastButOne = index === rows.length - 2;
    return { ...row, keepWithNext: row.keepWithNext || isFirst || isLastButOne };
  });
}

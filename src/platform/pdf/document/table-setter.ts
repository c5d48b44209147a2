import type { BlockSetter, Parent } from './block-setter.js';
import type { Table, TableColumn, Words } from './blocks.js';
import type { Row } from './flow.js';
import { type Column, printLine } from './line-writer.js';
import { once } from './once.js';
import { sideBySide, spaced } from './side-by-side.js';
import { CELL, HAIRLINE, INK, PAGE, TABLE } from './theme.js';
import type { Element, UaPdf } from './ua-pdf.js';

const HEADING = { ...CELL, bold: true };
const PAGE_ROOM = PAGE.height - PAGE.top - PAGE.bottom;

/** Turns a table into rows of the page: a row of it is not split unless it is taller than a page. */
export class TableSetter {
  private readonly places: readonly Column[];

  constructor(
    private readonly pdf: UaPdf,
    private readonly blocks: BlockSetter,
    private readonly table: Table,
    private readonly across: Column,
  ) {
    this.places = placesOf(table.columns, across);
  }

  rows(parent: Parent): Row[] {
    if (this.table.rows.length === 0) return [];
    const element = this.within(parent, () => this.pdf.struct('Table'));
    const headings = this.headings(this.within(element, () => this.pdf.struct('THead')));
    const body = this.within(element, () => this.pdf.struct('TBody'));
    // Headings that fill half a page are not worth their room a second time.
    const again = headings.height < PAGE_ROOM / 2 ? this.headingsAgain(headings.height) : undefined;
    const room = PAGE_ROOM - (again?.height ?? 0);
    const rows = this.table.rows.flatMap((cells) => this.row(cells, room, body));
    return spaced([headings, ...rows.map((row) => ({ ...row, again }))], TABLE.after);
  }

  private headings(parent: Parent): Row {
    const row = this.within(parent, () => this.pdf.struct('TR'));
    const cells = this.table.columns.map(({ heading }, index) =>
      this.blocks.lines(
        heading,
        HEADING,
        this.place(index),
        this.within(row, () => this.pdf.headingCell('Column')),
      ),
    );
    return { ...asOne(this.ruled(sideBySide(...cells), INK)), keepWithNext: true };
  }

  /** On later pages they are for the eye alone: the structure has them once (ISO 14289-1, 7.1). */
  private headingsAgain(height: number): Row {
    const cells = this.table.columns.map(({ heading }, index) => {
      const place = this.place(index);
      return { place, lines: this.blocks.set(heading, HEADING, place.width).lines };
    });
    const draw = (top: number) => {
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      for (const { place, lines } of cells) {
        lines.forEach((line, index) =>
          printLine(this.pdf, line, HEADING, { ...place, top: top + TABLE.pad + index * HEADING.leading }),
        );
      }
      this.pdf.endMarkedContent();
      this.rule(top + height, INK);
    };
    return { height, before: 0, keepWithNext: false, draw };
  }

  private row(words: readonly Words[], room: number, parent: Parent): Row[] {
    const row = this.within(parent, () => this.pdf.struct('TR'));
    const cells = this.table.columns.map(({ namesRow = false }, index) =>
      this.blocks.lines(
        words[index] ?? '',
        namesRow ? HEADING : CELL,
        this.place(index),
        this.within(row, () => (namesRow ? this.pdf.headingCell('Row') : this.pdf.struct('TD'))),
      ),
    );
    const lines = this.ruled(sideBySide(...cells), HAIRLINE);
    const whole = asOne(lines);
    return whole.height <= room ? [whole] : lines;
  }

  /** With room above and below, and a line beneath, which says nothing to a screen reader. */
  private ruled(lines: readonly Row[], colour: string): Row[] {
    return lines.map((line, index) => {
      const above = index === 0 ? TABLE.pad : 0;
      const isLast = index === lines.length - 1;
      const height = above + line.height + (isLast ? TABLE.pad : 0);
      const draw = (top: number) => {
        line.draw(top + above);
        if (isLast) this.rule(top + height, colour);
      };
      return { ...line, height, draw };
    });
  }

  private rule(y: number, colour: string): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf
      .lineWidth(0.5)
      .moveTo(this.across.x, y)
      .lineTo(this.across.x + this.across.width, y)
      .stroke(colour);
    this.pdf.endMarkedContent();
  }

  private place(index: number): Column {
    return this.places[index] ?? this.across;
  }

  private within(parent: Parent, make: () => Element): Parent {
    return once(() => {
      const element = make();
      parent().add(element);
      return element;
    });
  }
}

function placesOf(columns: readonly TableColumn[], { x, width }: Column): Column[] {
  const room = width - TABLE.gap * (columns.length - 1);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let left = x;
  return columns.map(({ share }) => {
    const place = { x: left, width: (room * share) / shares };
    left += place.width + TABLE.gap;
    return place;
  });
}

/** Lines that no page may end between. */
function asOne(lines: readonly Row[]): Row {
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const draw = (top: number) => {
    let next = top;
    for (const line of lines) {
      line.draw(next);
      next += line.height;
    }
  };
  return { height, before: 0, keepWithNext: false, draw };
}

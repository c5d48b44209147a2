import type { Row } from './flow.js';

/** Texts drawn beside each other, line by line: a label and what it labels, or the cells of a table. */
export function sideBySide(...texts: readonly (readonly Row[])[]): Row[] {
  const count = Math.max(...texts.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const beside = texts.map((rows) => rows[index]).filter((row) => row !== undefined);
    return {
      height: Math.max(...beside.map((row) => row.height)),
      before: Math.max(...beside.map((row) => row.before)),
      keepWithNext: beside.some((row) => row.keepWithNext) && index < count - 1,
      draw: (top) => beside.forEach((row) => row.draw(top)),
    };
  });
}

/** With so much space beneath the last of them. */
export function spaced(rows: readonly Row[], after: number): Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, height: row.height + after } : row));
}

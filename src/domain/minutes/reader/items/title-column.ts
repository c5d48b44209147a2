/**
 * Agendas set as a table: ward and rule of exemption stand in columns between number and title. The column in which most
 * titles begin shows where the others begin.
 */
import type { SourceLine } from '../clean/source-line.js';

export interface TitleStart {
  readonly index: number;
  readonly titleAt: number;
}

const SLACK = 2;

/** Where the title begins in the line, behind further cells; the given place where there is no such table. */
export function titleColumns(lines: readonly SourceLine[], starts: readonly TitleStart[]): number[] {
  const column = usualColumn(starts);
  return starts.map(({ index, titleAt }) => {
    const text = lines[index]?.text ?? '';
    if (column === null || titleAt >= column - SLACK) return titleAt;
    for (let at = column - SLACK; at <= column + SLACK; at++) {
      if (/\S/.test(text.charAt(at)) && /^\s{2}$/.test(text.slice(at - 2, at))) return at;
    }
    return titleAt;
  });
}

/** What stands between the number and the title: `Wetherby   10.4(3)`. */
export function cellsBefore(line: string, from: number, titleAt: number): string {
  return line
    .slice(from, titleAt)
    .trim()
    .replace(/\s{2,}/g, '; ');
}

function usualColumn(starts: readonly TitleStart[]): number | null {
  const counts = new Map<number, number>();
  for (const { titleAt } of starts) counts.set(titleAt, (counts.get(titleAt) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[0] > 12 && most[1] >= 2 && most[1] * 2 >= starts.length ? most[0] : null;
}

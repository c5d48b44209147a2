/**
 * The labels printed before clauses: `(1)`, beneath it `(a)` and beneath that `(i)`, in the panel's habit. A clause that
 * stands alone on its level needs none, so what hangs beneath it is `(a)` of the minute itself.
 */
import type { ClauseLevel } from './clause.js';

export const CLAUSE_LABEL_STYLES = ['brackets', 'bracket', 'bullets'] as const;
export type ClauseLabelStyle = (typeof CLAUSE_LABEL_STYLES)[number];

const BULLETS = ['•', '–', '·'] as const;
const NUMERALS = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

export function clauseLabels(levels: readonly ClauseLevel[], style: ClauseLabelStyle): string[] {
  const isAlone = levels.filter((level) => level === 0).length === 1 && levels[0] === 0;
  const counts = [0, 0, 0];
  return levels.map((level) => {
    const count = (counts[level] ?? 0) + 1;
    counts.splice(level, counts.length, count, 0, 0);
    if (level === 0 && isAlone) return '';
    return style === 'bullets' ? BULLETS[level] : bracketed(counted(level, count), style);
  });
}

function bracketed(label: string, style: 'brackets' | 'bracket'): string {
  return style === 'brackets' ? `(${label})` : `${label})`;
}

function counted(level: ClauseLevel, count: number): string {
  if (level === 0) return String(count);
  return level === 1 ? letters(count) : numeral(count);
}

/** After `z` come `aa`, `ab` and so on, as the columns of a table are lettered. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  const last = String.fromCharCode(97 + ((count - 1) % 26));
  return rest === 0 ? last : `${letters(rest)}${last}`;
}

function numeral(count: number): string {
  const [value, sign] = NUMERALS.find(([least]) => least <= count) ?? [0, ''];
  return value === 0 ? '' : `${sign}${numeral(count - value)}`;
}

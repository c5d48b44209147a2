import { diffArrays } from 'diff';
import { type TextDifference, wordDifferences } from './text-differences.js';

/** Of the words of two lines, so many must be the same for one to be the other, changed: a line rewritten is another. */
const LEAST_SHARED = 0.5;

/**
 * What was taken out and put in, line by line, and word by word within a line that has gone on. A line that was rewritten
 * for the greater part is taken out whole and put in whole. Each line ends with a line feed, the last one too.
 */
export function lineDifferences(old: string, changed: string): TextDifference[] {
  const hunks = diffArrays(linesOf(old), linesOf(changed));
  const differences: TextDifference[] = [];
  let removed: string[] = [];
  for (const { value, added, removed: isRemoved } of hunks) {
    if (isRemoved) {
      removed = value;
      continue;
    }
    differences.push(...replaced(removed, added ? value : []));
    removed = [];
    if (!added) differences.push({ kind: 'same', text: value.join('') });
  }
  return runsOf([...differences, ...replaced(removed, [])]);
}

function runsOf(differences: readonly TextDifference[]): TextDifference[] {
  const runs: TextDifference[] = [];
  for (const { kind, text } of differences) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  return runs;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => `${line}\n`);
}

/** Lines that stand in the place of others: those that have gone on are compared, in their order. */
function replaced(old: readonly string[], changed: readonly string[]): TextDifference[] {
  const differences: TextDifference[] = [];
  let next = 0;
  for (const line of changed) {
    const at = old.findIndex((each, index) => index >= next && hasGoneOn(each, line));
    const partner = old[at];
    if (partner === undefined) {
      differences.push({ kind: 'added', text: line });
      continue;
    }
    differences.push(...whole('removed', old.slice(next, at)), ...wordDifferences(partner, line));
    next = at + 1;
  }
  const left = whole('removed', old.slice(next));
  // What was taken out stands before what came in its place.
  return next === 0 ? [...left, ...differences] : [...differences, ...left];
}

function whole(kind: 'removed', lines: readonly string[]): TextDifference[] {
  return lines.map((text) => ({ kind, text }));
}

function hasGoneOn(old: string, changed: string): boolean {
  const [before, after] = [wordsOf(old), wordsOf(changed)];
  const same = diffArrays(before, after)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return same > 0 && (2 * same) / (before.length + after.length) >= LEAST_SHARED;
}

/** Without the signs around them. */
function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}]+/gu) ?? [];
}

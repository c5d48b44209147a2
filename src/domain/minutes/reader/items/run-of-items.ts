/**
 * The run test: real items go up by one. Of all numbered lines the run is kept that counts best, so that a list inside a
 * minute, a date at a line's start or a clause at the margin falls out of it.
 */
import type { SourceLine } from '../clean/source-line.js';
import { countsOf, type NumberedLine, numberedLine } from './heading-forms.js';
import { isInCapitals, likenessOfTitle } from './title-likeness.js';

export interface RunItem extends NumberedLine {
  /** Of the line, in the lines given. */
  readonly index: number;
  readonly likeness: number;
}

interface Candidate extends RunItem {
  readonly isCapital: boolean;
  readonly indent: number;
}

interface Step {
  readonly candidate: Candidate;
  readonly value: number;
  readonly score: number;
  readonly length: number;
  readonly before: Step | null;
}

/** As many numbers may be missing between two items, such as minutes kept from the public. */
const WIDEST_GAP = 12;
const NEXT = 0.8;
const GAP = 0.6;
const LEAST_ALONE = 2.2;

/** In the order of the text; empty where nothing counts. */
export function runOfItems(lines: readonly SourceLine[], isInside: (index: number) => boolean): RunItem[] {
  const candidates = candidatesIn(lines, isInside);
  const first = bestRun(candidates);
  if (first.length === 0) return [];
  const inStyle = styleOf(first);
  return bestRun(candidates.map((each) => ({ ...each, likeness: each.likeness + inStyle(each) })));
}

function candidatesIn(lines: readonly SourceLine[], isInside: (index: number) => boolean): Candidate[] {
  return lines.flatMap((line, index) => {
    const numbered = line.offset === 0 && !isInside(index) ? numberedLine(line.text) : null;
    if (numbered === null) return [];
    const title = line.text.slice(numbered.titleAt);
    const { stop, form } = numbered;
    const [before, after] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
    const likeness = likenessOfTitle({ title, stop, form, isApart: line.isApart, before, after });
    if (likeness <= -2) return [];
    const indent = line.text.length - line.text.trimStart().length;
    return [{ ...numbered, index, likeness, isCapital: isInCapitals(title), indent }];
  });
}

/** What most of the run has in common speaks for a line that has it as well. */
function styleOf(run: readonly Candidate[]): (candidate: Candidate) => number {
  const capitals = sharesOf(run, ({ isCapital }) => isCapital);
  const stops = sharesOf(run, ({ stop }) => stop);
  const forms = sharesOf(run, ({ form }) => form);
  const indents = sharesOf(run, ({ indent }) => indent);
  return ({ isCapital, stop, form, indent }) => {
    const near = [-3, -2, -1, 0, 1, 2, 3].reduce((sum, off) => sum + indents(indent + off), 0);
    return 1.2 * (capitals(isCapital) - 0.5) + 1.2 * (stops(stop) - 0.5) + (near - 0.5) + 0.6 * (forms(form) - 0.5);
  };
}

/** Which part of the run has a value. */
function sharesOf<T>(run: readonly Candidate[], valueOf: (each: Candidate) => T): (value: T) => number {
  const counts = new Map<T, number>();
  for (const each of run) counts.set(valueOf(each), (counts.get(valueOf(each)) ?? 0) + 1);
  return (value) => (counts.get(value) ?? 0) / run.length;
}

function bestRun(candidates: readonly Candidate[]): Candidate[] {
  const byKey = new Map<string, { candidate: Candidate; value: number }[]>();
  for (const candidate of candidates) {
    for (const { key, value } of countsOf(candidate)) {
      const known = byKey.get(key);
      if (known) known.push({ candidate, value });
      else byKey.set(key, [{ candidate, value }]);
    }
  }
  const runs = [...byKey.values()].map(bestOfKey).filter((step) => step !== null);
  const best = runs.sort((one, other) => other.score - one.score)[0];
  return best && (best.length > 1 || best.score >= LEAST_ALONE) ? unrolled(best) : [];
}

/** Linear: for each value only the best run that ends with it is kept. */
function bestOfKey(members: readonly { candidate: Candidate; value: number }[]): Step | null {
  const ending = new Map<number, Step>();
  let best: Step | null = null;
  for (const { candidate, value } of members) {
    const step = following(ending, candidate, value);
    const known = ending.get(value);
    if (!known || step.score > known.score) ending.set(value, step);
    if (!best || step.score > best.score) best = step;
  }
  return best;
}

function following(ending: ReadonlyMap<number, Step>, candidate: Candidate, value: number): Step {
  let before: Step | null = null;
  let gain = value <= 1 ? 0.4 : 0;
  for (let distance = 1; distance <= WIDEST_GAP; distance++) {
    const step = ending.get(value - distance);
    const worth = (step?.score ?? 0) + (distance === 1 ? NEXT : -GAP * Math.min(distance - 1, 4));
    if (step && worth > gain) [before, gain] = [step, worth];
  }
  return { candidate, value, score: gain + candidate.likeness, length: (before?.length ?? 0) + 1, before };
}

function unrolled(last: Step): Candidate[] {
  const run: Candidate[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) run.push(step.candidate);
  return run.reverse();
}

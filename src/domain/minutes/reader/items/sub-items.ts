/** Lettered items with titles beneath a numbered one: `(a) 19/00388/PP – ERECTION OF 12 HOUSES`, `4a`, `9(b)`, `5.1`. */
import type { SourceLine } from '../clean/source-line.js';
import { readMarker } from '../clauses/markers.js';
import { isFirstLabel, isNextLabel, listEntry } from '../lines/list-entry.js';
import { isPerson, nameAt } from '../people/name-shape.js';
import { isInCapitals } from './title-likeness.js';

export interface SubItem {
  readonly index: number;
  readonly number: string;
  readonly printed: string;
  readonly titleAt: number;
}

const LONGEST = 170;
const VERB =
  /\b(?:was|were|had|has|have|is|are|be|would|should|declared|reported|asked|advised|stated|noted|proposed)\b/;

/** `from` and `to` bound the lines below the parent's title. */
export function subItems(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  parent: string,
  isAgenda: boolean,
): SubItem[] {
  const labelled: (SubItem & { label: string; style: string })[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    const read = line ? (withParent(line.text, parent) ?? lettered(line.text, parent)) : null;
    if (!line || !read || !isTitle(line.text.slice(read.titleAt), isAgenda)) continue;
    const last = labelled.at(-1);
    const goesOn = last !== undefined && last.style === read.style && isNextLabel(last.label, read.label);
    const begins = last === undefined && isFirstLabel(read.label) && !isInList(lines, index, from);
    if (goesOn || begins) labelled.push({ ...read, index });
  }
  const isOwn = isAgenda || labelled.some((sub, at) => hasBody(lines, sub.index, labelled[at + 1]?.index ?? to));
  return labelled.length >= 1 && isOwn && (labelled.length > 1 || hasBody(lines, labelled[0]?.index ?? to, to))
    ? labelled
    : [];
}

interface Read {
  readonly label: string;
  readonly style: string;
  readonly number: string;
  readonly printed: string;
  readonly titleAt: number;
}

/** `4a`, `4(a)`, `4.1`: the parent's number is printed before the label. */
function withParent(text: string, parent: string): Read | null {
  const start = text.trimStart();
  const indent = text.length - start.length;
  if (!start.startsWith(parent)) return null;
  const found = /^(?:\(([a-z]|[ivx]{1,4})\)|\.?([a-z])|\.(\d{1,2}))(?:[.):])?\s+(?=\S)/i.exec(
    start.slice(parent.length, parent.length + 20),
  );
  if (!found) return null;
  const label = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase();
  const printed = start.slice(0, parent.length + found[0].length).trim();
  const isPart = found[3] !== undefined;
  return {
    label: isPart ? `0.${label}` : label,
    style: 'with parent',
    number: printed.replace(/[.):]+$/, (end) => (end.startsWith(')') && printed.includes('(') ? ')' : '')),
    printed,
    titleAt: indent + parent.length + found[0].length,
  };
}

function lettered(text: string, parent: string): Read | null {
  const capital = /^(\s*)([A-H])([.)])\s+(?=\S)/.exec(text.slice(0, 60));
  if (capital) {
    const [all, , letter = '', stop = ''] = capital;
    return {
      label: letter.toLowerCase(),
      style: `A${stop}`,
      number: `${parent}(${letter})`,
      printed: `${letter}${stop}`,
      titleAt: all.length,
    };
  }
  const entry = listEntry(text);
  if (!entry || entry.label === null || /^\d/.test(entry.label)) return null;
  const { label, style, printed } = entry;
  return { label, style, number: `${parent}(${label})`, printed, titleAt: text.length - entry.text.length };
}

function isTitle(words: string, isAgenda: boolean): boolean {
  const text = words.trim();
  if (text.length === 0 || text.length > LONGEST || !/^[\p{Lu}\d"“‘']/u.test(text)) return false;
  if (/^that\b/i.test(text) || readMarker(text)) return false;
  if (isInCapitals(text) || isAgenda) return !/;(?: and)?$/.test(text);
  if (/[.;,:]-?$/.test(text) || VERB.test(text)) return false;
  const shape = nameAt(text);
  return !(shape && shape.hasTitle && isPerson(shape));
}

/** A list that a sentence or a marker leads to. */
function isInList(lines: readonly SourceLine[], index: number, from: number): boolean {
  const before = index > from ? (lines[index - 1]?.text.trim() ?? '') : '';
  const marker = before === '' ? null : readMarker(before);
  return /(?::-?|[–—]|;)$/.test(before) || (marker !== null && marker.end >= before.length - 6);
}

function hasBody(lines: readonly SourceLine[], index: number, next: number): boolean {
  return lines.slice(index + 1, next).some(({ text, isApart }) => isApart || /^\s*\p{Lu}/u.test(text));
}

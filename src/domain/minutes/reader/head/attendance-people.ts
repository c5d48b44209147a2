/** The people of one part of the attendance: a line for each, columns, or a sentence over several lines. */
import { lineFrom, type SourceLine } from '../clean/source-line.js';
import { isFull } from '../lines/measure.js';
import { joinedLines, type Passage, passageOf, placeOf, slicePassage } from '../lines/passage.js';
import { partWithApologies } from '../people/apology-words.js';
import type { FoundPerson } from '../people/found-person.js';
import { isNameCell } from '../people/name-cell.js';
import { nameAt } from '../people/name-shape.js';
import { type NamedPerson, peopleIn } from '../people/people-in-text.js';
import { pluralTitle } from '../people/person-words.js';
import type { Section } from './attendance-sections.js';

export function peopleOf({ role, title, lines }: Section, measure: number | null): FoundPerson[] {
  if (isList(lines, measure)) return peopleOfLines(lines, title);
  const passage = inOne(lines, measure);
  const { from, to } = role === 'apologies' ? partWithApologies(passage.text) : { from: 0, to: passage.text.length };
  return placed(slicePassage(passage, from, to), peopleIn(passage.text.slice(from, to), { title }), 0.95);
}

/** A plural title is meant for the lines below it too, until another stands there. */
function peopleOfLines(lines: Section['lines'], given: string | null): FoundPerson[] {
  let title = given;
  return lines.flatMap(({ line, from }) => {
    const own = /^\s*(councillors|cllrs\.?|aldermen)\b/i.exec(line.text.slice(from))?.[1];
    if (own !== undefined) title = pluralTitle(own) ?? title;
    return peopleOfLine(line, from, title);
  });
}

/** One person, or one to a column; what else stands on the line is said of the person. */
function peopleOfLine(line: SourceLine, from: number, title: string | null): FoundPerson[] {
  const people = cellsOf(line, from).flatMap((cell) =>
    placed(cell, peopleIn(cell.text, { isNameFirst: true, title, isForAll: true }), 0.9),
  );
  const [only] = people;
  return only && people.length === 1
    ? [{ ...only, note: restOf(line.text.slice(from), only.name) || only.note }]
    : people;
}

function restOf(text: string, name: string): string {
  const at = text.indexOf(name);
  return at < 0
    ? ''
    : text
        .slice(at + name.length)
        .trim()
        .replace(/\s+/g, ' ');
}

function placed(passage: Passage, people: readonly NamedPerson[], confidence: number): FoundPerson[] {
  return people.map((person) => ({
    ...person,
    found: { place: placeOf(passage, person.start, person.end), confidence, rule: 'attendance' },
  }));
}

/** A line for each, or columns; else a sentence that runs on over several lines. */
function isList(
  lines: readonly { readonly line: SourceLine; readonly from: number }[],
  measure: number | null,
): boolean {
  const texts = lines.map(({ line, from }) => line.text.slice(from)).filter((text) => text.trim() !== '');
  if (texts.some((text) => /\S {3,}\S/.test(text))) return true;
  if (texts.length < 2) return false;
  const ends = texts.slice(1).filter((next, index) => endsEntry(texts[index] ?? '', next, measure)).length;
  const runsOn = texts.filter((text) => peopleIn(text).length > 1).length;
  const isOnePerLine =
    runsOn * 2 < texts.length ||
    (texts.filter((text) => isNameCell(text.trim())).length === texts.length &&
      !texts.some((text) => hasManyNames(text)));
  return ends * 3 >= (texts.length - 1) * 2 && isOnePerLine;
}

/** Two names and more, and nothing else: no post stands between them. */
function hasManyNames(text: string): boolean {
  const people = peopleIn(text);
  return people.length > 1 && people.slice(0, -1).every(({ note }) => note === '' || /^\([^()]*\)$/.test(note));
}

function endsEntry(text: string, next: string, measure: number | null): boolean {
  return !/(?:,|\band|&)$/.test(text) && /^\s*(?:[-–*•·▪]\s+)?\p{Lu}/u.test(next) && !isFull(text, next, measure);
}

/** Names in columns; beside a single name stand its ward, its body or its post. */
function cellsOf(line: SourceLine, from: number): Passage[] {
  const text = line.text.slice(from);
  const cells = [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((found) =>
    passageOf(line, from + found.index, from + found.index + found[0].length),
  );
  const shapes = new Map(
    cells.map((cell) => [cell, nameAt(cell.text.replace(/^[-–*•·▪]\s+|^(?:councillors|cllrs\.?|aldermen)\s+/i, ''))]),
  );
  const titled = cells.filter((cell) => shapes.get(cell)?.hasTitle || (shapes.get(cell)?.initials ?? 0) > 0);
  if (titled.length === 0 || titled.length === cells.length) return cells;
  return titled.length > 1 ? cells.filter((cell) => titled.includes(cell) || isNameCell(cell.text)) : titled;
}

function inOne(
  lines: readonly { readonly line: SourceLine; readonly from: number }[],
  measure: number | null,
): Passage {
  const [first, ...others] = lines;
  if (!first) return { text: '', pieces: [], isApart: false, isOnNewPage: false, indent: 0 };
  const head = lineFrom(first.line, first.from);
  const filled = [head, ...others.map(({ line }) => line)].filter(({ text }) => text.trim() !== '');
  return joinedLines(filled, (before, line) => ({
    dropsLast: false,
    blank: isNewPart(before, line, measure) ? '; ' : ' ',
  }));
}

/** A new line that begins with a title, or stands apart, goes on with no name of the line before. */
function isNewPart(before: string, line: SourceLine, measure: number | null): boolean {
  if (/(?:,|\band|;)$/.test(before)) return false;
  if (/^\s*[^:]{3,60}:\s*(?:councillors?|cllrs?|aldermen|mrs?|ms)\b/i.test(line.text)) return true;
  return (
    line.isApart ||
    (/^\s*(?:councillors?|cllrs?|aldermen|alderman)\b/i.test(line.text) && !isFull(before, line.text, measure))
  );
}

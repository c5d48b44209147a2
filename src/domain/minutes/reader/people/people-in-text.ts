/**
 * The people a sentence or a list names: `Councillor Ash (in the Chair); Councillors Birch, Elm and M. Oak`. A plural
 * title goes to each name under it; posts without a name and numbers of people are left out.
 */
import { isManner, isTitle, pluralTitle } from './person-words.js';
import { isPerson, nameAt } from './name-shape.js';
import { partsOf, withoutOpening } from './list-parts.js';
import { afterCouncillor, isOrganisationName, namesAt, type PlacedName } from './names-in-part.js';

export interface NamedPerson {
  /** As printed, with its title where a plural title stood before it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What is printed behind the name, in brackets or after a dash or comma: `(Chair)`, `(substitute for G Yew)`. */
  readonly note: string;
}

export interface PeopleRules {
  /** Whether only the first name of each part between semicolons or lines counts: the rest is post or affiliation. */
  readonly isNameFirst?: boolean;
  /** The plural title that stood in the label above them. */
  readonly title?: string | null;
  /** Whether the title goes before `Mrs` and `Dr` too, as where others on the list have none. */
  readonly isForAll?: boolean;
}

/** A list of people is shorter. */
const LONGEST = 12_000;

export function peopleIn(
  whole: string,
  { isNameFirst = false, title: given = null, isForAll = false }: PeopleRules = {},
): NamedPerson[] {
  const text = whole.slice(0, LONGEST);
  const parts = partsOf(text);
  const people: NamedPerson[] = [];
  let title: string | null = given;
  let withManner = isForAll;
  let isGiven = given !== null;
  const isMixed = given !== null && parts.some((part) => isBareName(withoutOpening(text, part).rest));
  for (const part of parts) {
    if (part.opens && part.start > 0) title = null;
    const { start, rest } = withoutOpening(text, part);
    if (/\b(?:from|by|on behalf of)\s+$/.test(text.slice(part.start, start))) title = null;
    const [first = ''] = rest.split(/\s/, 1);
    const plural = pluralTitle(first.replace(/:-?$/, ''));
    let from = start;
    if (plural !== null) {
      title = plural;
      withManner = isManner(/^\S+\s+(\S+)/.exec(rest)?.[1] ?? '');
      isGiven = false;
      from += /^\S+[\s:-]*/.exec(rest)?.[0].length ?? first.length;
    } else if (isTitle(first) && !isManner(first)) title = null;
    const isFirstOfPart = part.opens || people.length === 0 || plural !== null;
    const found = [
      ...namesAt(text, from, part.end, title),
      ...afterCouncillor(text, from, part.end, title, people),
    ].slice(0, 12);
    const isAffiliation = !part.opens && title === null && isOrganisationName(text.slice(from, part.end), found[0]);
    if (
      found.length === 0 ||
      isAffiliation ||
      (isNameFirst && !isFirstOfPart && title === null && !found[0]?.hasTitle)
    ) {
      addNote(people, text.slice(part.start, part.end));
      continue;
    }
    for (const [index, shape] of found.entries()) {
      const next = found[index + 1]?.start ?? part.end;
      people.push(personOf(shape, title, { withManner, isGiven, isMixed }, text.slice(shape.end, next)));
    }
  }
  return people;
}

/** `P Ash`, with neither title nor manner. */
function isBareName(words: string): boolean {
  const shape = nameAt(words);
  return shape !== null && shape.start === 0 && !shape.hasTitle && isPerson(shape);
}

/** No councillor bears these. */
const POLICE = /^(?:PC|PCSO|S(?:gt|GT)|Sergeant|Inspector|Superintendent|Constable|DS|DI|DCI)\.?$/;

/** In lists of initials the women have a manner and the men none: `Councillors: P Ash, Ms D Birch`. */
const WOMEN = /^(?:mrs|ms|miss)\.?$/i;

interface Manners {
  /** Whether the first name under the plural title has a manner of its own: `Cllrs. Mrs A Hartnoll`. */
  readonly withManner: boolean;
  /** Whether the title stood in a label, so that others may stand under it. */
  readonly isGiven: boolean;
  /** Whether somebody under that label has no manner at all: then the label is meant for the women too. */
  readonly isMixed: boolean;
}

function personOf(
  shape: PlacedName,
  title: string | null,
  { withManner, isGiven, isMixed }: Manners,
  after: string,
): NamedPerson {
  const [first = ''] = shape.name.split(/\s/, 1);
  const isOther =
    isManner(first) &&
    (POLICE.test(first) ||
      /\bco-?opt|\bindependent\b/i.test(after) ||
      (!withManner && (isGiven ? !(isMixed && WOMEN.test(first)) : /^mr\b/i.test(first))));
  const isTitled = shape.isUnderTitle && title !== null && !isOther;
  return {
    name: isTitled ? `${title} ${shape.name}` : shape.name,
    start: shape.start,
    end: shape.end,
    note: noteOf(after),
  };
}

function noteOf(after: string): string {
  return after.trim().replace(/\s+/g, ' ').slice(0, 200);
}

/** `Councillor Ash, Chair`: the post follows the name as a part of its own. */
function addNote(people: NamedPerson[], words: string): void {
  const last = people.at(-1);
  if (last) people.splice(-1, 1, { ...last, note: `${last.note}, ${noteOf(words)}`.trim().slice(0, 300) });
}

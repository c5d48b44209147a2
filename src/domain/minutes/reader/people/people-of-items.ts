/** People whom the items tell of: apologies as an item of its own, substitutes, and a chair elected at the meeting. */
import type { Attendance } from '../head/attendance.js';
import { endOfSentence, partWithApologies } from './apology-words.js';
import { type FoundPerson, surname } from './found-person.js';
import { type Passage, placeOf, slicePassage } from '../lines/passage.js';
import { isPerson, nameAt } from './name-shape.js';
import { type NamedPerson, peopleIn } from './people-in-text.js';

export interface ItemText {
  readonly title: string;
  /** The title and what stands below it. */
  readonly passages: readonly Passage[];
}

export interface People {
  readonly present: readonly FoundPerson[];
  readonly apologies: readonly FoundPerson[];
  readonly inAttendance: readonly FoundPerson[];
  readonly chair: FoundPerson | null;
}

const NONE = /\b(?:no apolog|there were no|none|nil)\b/i;
/** What a name in a bare list may be followed by. */
const LIST_END = /^\s*(?:$|[([,;.–—-]|and\b|&)/;
const SUBSTITUTE_NOTE = /\b(?:substitut\w*|sub\.?|deputis\w*|attending|attended|represent\w*)\b/i;
const SUBSTITUTES = /\b(?:substitut|deputis)/i;
const TAKES_CHAIR =
  /\b(?:took|takes|taking|assumed|in) the chair\b(?! (?:for|during) (?:this|the|that) (?:item|part|election))/i;

export function peopleOfItems(texts: readonly ItemText[], attendance: Attendance | null): People {
  const present = [...(attendance?.present ?? [])];
  const apologies = [...(attendance?.apologies ?? [])];
  const add = (list: FoundPerson[], people: readonly FoundPerson[]) => {
    for (const person of people) if (!list.some((each) => isSame(each.name, person.name))) list.push(person);
  };
  for (const { title, passages } of texts.slice(0, 12)) {
    if (/apolog/i.test(title)) add(apologies, apologiesIn(passages));
    if (/apolog|substitut|procedural|attendance/i.test(title)) add(present, substitutesIn(passages));
  }
  for (const person of [...apologies]) add(present, attendingFor(person));
  return {
    present,
    apologies,
    inAttendance: attendance?.inAttendance ?? [],
    chair: electedChair(texts, present) ?? attendance?.chair ?? null,
  };
}

function apologiesIn(passages: readonly Passage[]): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const passage of passages.slice(0, 25)) {
    const { text } = passage;
    if (NONE.test(text.slice(0, 200))) continue;
    if (isListOfNames(text)) {
      found.push(...placed(passage, 0, text.length, true));
      continue;
    }
    if (!/apolog|\b(?:received|submitted|intimated|tendered|absence)\b.{0,60}\b(?:from|by|on behalf of)\b/i.test(text))
      continue;
    if (/\bsubstitut/i.test(text) && !/apolog/i.test(text)) continue;
    const sent = /\b(?:(?:had |have |has )?(?:sent|gave|given|tendered|submitted|offered|sends)) (?:\w+ )?apolog/i.exec(
      text,
    );
    const { from, to } = sent ? { from: 0, to: sent.index } : partOf(text);
    if (from < to) found.push(...placed(passage, from, to, false));
  }
  return found;
}

function partOf(text: string): { from: number; to: number } {
  const { from, to } = partWithApologies(text);
  if (from > 0) return { from, to: cutAtOther(text, from, to) };
  const stop =
    /\bapolog\w*(?: for absence| received| and reasons?(?: for absence)?| accepted| noted| were| and)*\s*(?::-?|[–—-])\s*/i.exec(
      text,
    );
  const received = /\b(?:received|submitted|intimated|tendered)\b.{0,80}?\b(?:from|by|on behalf of)\s/i.exec(text);
  const start = stop ? stop.index + stop[0].length : received ? received.index + received[0].length : text.length;
  return { from: start, to: cutAtOther(text, start, endOfSentence(text, start)) };
}

/** `… and that Councillor Elm was substituting`. */
function cutAtOther(text: string, from: number, to: number): number {
  const other = /;? (?:and )?(?:that|with|noting|noted that|who|it was)\b (?!apolog)/i.exec(text.slice(from, to));
  return other ? from + other.index : to;
}

function isListOfNames(text: string): boolean {
  if (text.length > 300) return false;
  const words = text.replace(/^[-–*•·▪]\s+|^\(?\w{1,2}[.)]\s+/, '');
  if (/^(?:councillors|cllrs)\b/i.test(words)) return !/\b(?:was|were|had|sent|gave|declared)\b/.test(words);
  const shape = nameAt(words);
  return (
    shape !== null &&
    shape.start === 0 &&
    isPerson(shape) &&
    LIST_END.test(words.slice(shape.end)) &&
    !/\b(?:was|were|had|sent|gave|declared|reported|attended)\b/.test(words)
  );
}

function placed(passage: Passage, from: number, to: number, isList: boolean): FoundPerson[] {
  const part = slicePassage(passage, from, to);
  return peopleIn(part.text).map((person) => foundIn(part, person, isList ? 0.85 : 0.9, 'apologies as an item'));
}

function foundIn(passage: Passage, person: NamedPerson, confidence: number, rule: string): FoundPerson {
  return { ...person, found: { place: placeOf(passage, person.start, person.end), confidence, rule } };
}

/** `Councillor Fir attended as substitute for Councillor Yew`: who came is present. */
function substitutesIn(passages: readonly Passage[]): FoundPerson[] {
  return passages.slice(0, 12).flatMap((passage) => {
    const found: FoundPerson[] = [];
    for (const sub of passage.text
      .slice(0, 3_000)
      .matchAll(/\b(?:substitut\w*|deputis\w*|as (?:a )?substitutes?)\b/gi)) {
      const start =
        Math.max(
          passage.text.lastIndexOf('. ', sub.index),
          passage.text.lastIndexOf('; ', sub.index),
          passage.text.lastIndexOf('that ', sub.index) + 3,
          -2,
        ) + 2;
      const from = start < 0 ? 0 : start;
      const before = passage.text.slice(from, sub.index);
      if (
        !/\b(?:was|were|is|attended|attending|present|acted|as|would)\b/.test(before) &&
        !/^\s*(?:for|\()/.test(passage.text.slice(sub.index + sub[0].length))
      )
        continue;
      const people = peopleIn(before.replace(/^.*\b(?:from|that)\s/i, (lead) => ' '.repeat(lead.length)));
      const last = people.at(-1);
      if (last)
        found.push(
          foundIn(
            slicePassage(passage, 0),
            { ...last, start: from + last.start, end: from + last.end },
            0.7,
            'substitute',
          ),
        );
    }
    return found;
  });
}

/** `Apologies: G Yew (T Fir attending)`. */
function attendingFor({ note, found }: FoundPerson): FoundPerson[] {
  const inside = /[([]([^()[\]]{3,120})[)\]]/.exec(note)?.[1] ?? '';
  if (
    !SUBSTITUTE_NOTE.test(inside) ||
    /^(?:substitut|sub|represent|deputis)/i.test(inside.trim()) === SUBSTITUTES.test(inside.slice(0, 4))
  ) {
    if (!/\b(?:attending|attended|substitut\w+|deputis\w+)\b/i.test(inside)) return [];
  }
  const person = peopleIn(inside.replace(/^(?:substitute|sub\.?|represented by|deputy)\s*:?\s*/i, ''))[0];
  return person ? [{ ...person, found: { ...found, confidence: 0.7, rule: 'substitute beside an apology' } }] : [];
}

/** At an annual meeting whoever is elected presides for the rest of it. */
function electedChair(texts: readonly ItemText[], present: readonly FoundPerson[]): FoundPerson | null {
  for (const { title, passages } of texts.slice(0, 4)) {
    const first = title.replace(/\b(?:vice|deputy)[ -]?\w+/gi, '');
    if (!/\b(?:chair|mayor|convener|president)/i.test(first)) continue;
    for (const passage of passages) {
      const takes = TAKES_CHAIR.exec(passage.text);
      if (!takes) continue;
      const sentence = passage.text.lastIndexOf('. ', takes.index) + 1;
      const from = sentence + (/^\s*\(?/.exec(passage.text.slice(sentence))?.[0].length ?? 0);
      const last = peopleIn(passage.text.slice(from, takes.index)).at(-1);
      if (!last) continue;
      const known = present.find(({ name }) => isSame(name, last.name)) ?? last;
      const person = { ...last, name: known.name, start: from + last.start, end: from + last.end };
      return foundIn(passage, person, 0.75, 'took the chair');
    }
  }
  return null;
}

function isSame(one: string, other: string): boolean {
  if (surname(one) !== surname(other)) return false;
  const [first, second] = [initialOf(one), initialOf(other)];
  return first === null || second === null || first === second;
}

function initialOf(name: string): string | null {
  const given = name
    .replace(/\b(?:councillors?|cllrs?|county|district|mrs?|ms|miss|dr|prof|rev|alderman)\b\.?/gi, '')
    .trim()
    .split(/\s+/);
  return given.length > 1 ? (given[0]?.charAt(0).toLowerCase() ?? null) : null;
}

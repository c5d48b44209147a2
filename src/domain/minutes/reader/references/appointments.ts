/**
 * People put into a role at the meeting: in a clause ("That Councillor X be appointed Vice-Chair"), in a sentence, or in
 * a list under words that speak of appointing. A list of who holds an office already is none.
 */
import { type Passage, placeOf, slicePassage } from '../lines/passage.js';
import { readMarker } from '../clauses/markers.js';
import { type ListEntry, listEntry } from '../lines/list-entry.js';
import { isPerson, nameAt } from '../people/name-shape.js';
import { peopleIn } from '../people/people-in-text.js';
import type { ReadAppointment } from '../read-document.js';

const VERB =
  '(?:(?:should |to )?be|was|were|is|had been|has been|have been) (?:duly |hereby |also |therefore |unanimously |then )?(?:re-?)?(?:appointed|elected|nominated|confirmed|co-opted|designated|selected|named)';
const AFTER_PERSON = new RegExp(`\\b${VERB}\\b`, 'g');
const ACTIVE =
  /\b(?:to |and |that the \w+ |hereby |was |be )?(?:re-?)?(?:appoint|elect|nominate|co-opt|appointed|elected|nominated)\b(?= (?:councillors?|cllrs?|mrs?|ms|miss|dr|[A-Z]))/gi;
const TAKES_OVER =
  /\b(?:will be|is) (?:taking over as|acting as)\b|\b(?:takes|took|(?:(?:will|would|to) )?take) over as\b|\b(?:will|would|is to) (?:be|act as|serve as|become)\b(?=[^.;]{0,80}\b(?:champion|chair\w*|representative|lead member|link|warden|steward|delegate|liaison|co-?ordinator|trustee|governor|treasurer|spokes\w+)\b)/gi;
/** `that Cllr Elm be Allotment Warden`: the role follows at once, in capitals; in a motion it may be lost. */
const BE_ROLE =
  /\bbe(?= (?:the |its |our )?(?:[A-Z][\w’'-]* (?:of |for )?){0,4}(?:Champion|Chair(?:man|woman|person)?|Vice-Chair\w*|Representative|Warden|Steward|Delegate|Trustee|Governor|Treasurer|Spokes\w+|Co-?ordinator)\b)/g;
const BEFORE_ROLE =
  /^\s*(?:,? ?(?:as|to be|to serve (?:as|on)|to sit on|to act as|to represent [^,.;]{1,60}? on|onto|on to|to|on|in the role of|for the (?:position|office|role) of)\s+)?(?:the (?:position|role|office|post) of )?(?:(?:the )?(?:board|council|panel|committee|forum|commission|authority)[’']s |the |a |an |its |their |this )?/i;
const TERM =
  /,? (?:for (?:the )?(?:remainder|rest|municipal|duration|period|term|year|coming|current|next|ensuing|forthcoming|council year|20\d\d|\d|a (?:period|term|further|year))|until|from (?:the )?\d|with (?:immediate )?effect|with effect|in (?:place|succession|addition|the room|the place)|to replace|replacing|following|subject|taking over|during (?:the )?(?:municipal|20\d\d|absence)|pending|in respect of|and that|and (?:the )?(?:councillor|cllr)|vice (?:councillor|cllr|mr|mrs))\b.*$/i;
const SPEAKS_OF_APPOINTING =
  /\b(?:appoint|nominat|elect(?!ric|ron|oral)|champion|outside bod|representatives? (?:on|to)|co-opt)/i;
const LIST_LINE = /^(.{2,160}?)\s*(?:\s[–—-]\s?|:-?\s|\s{3,})\s*(.{2,120})$/;

export interface AppointmentText {
  readonly passage: Passage;
  readonly isClause: boolean;
}

/** `heading` is the title of the item the texts stand under. */
export function appointmentsIn(heading: string, texts: readonly AppointmentText[]): ReadAppointment[] {
  const found: ReadAppointment[] = [];
  let isList = false;
  let context = heading;
  for (const { passage, isClause } of texts) {
    const inSentence = inSentences(passage, isClause, heading);
    found.push(...inSentence);
    const entry = listEntry(passage.text);
    const isLine = passage.text.length <= 260 && inSentence.length === 0;
    const listed =
      isLine && (isList || SPEAKS_OF_APPOINTING.test(heading))
        ? inList(passage, startOfList(passage.text, entry), `${heading} ${context}`)
        : [];
    found.push(...listed);
    if (listed.length === 0) {
      isList = SPEAKS_OF_APPOINTING.test(passage.text) && /:-?$/.test(passage.text);
      context = passage.text.slice(-300);
    }
  }
  return found;
}

function inSentences(passage: Passage, isClause: boolean, heading: string): ReadAppointment[] {
  const text = passage.text.slice(0, 4_000);
  const found: ReadAppointment[] = [];
  for (const verb of [
    ...text.matchAll(AFTER_PERSON),
    ...text.matchAll(TAKES_OVER),
    ...(isClause ? text.matchAll(BE_ROLE) : []),
  ]) {
    if (
      !isClause &&
      /\b(?:previously|previous|last|already|who|which|had|has been)\b/i.test(
        text.slice(Math.max(0, verb.index - 60), verb.index + 12),
      )
    )
      continue;
    const people = peopleBefore(text, verb.index);
    const { role, end } = roleAfter(text, verb.index + verb[0].length, heading);
    found.push(...people.map((person) => made(passage, role, person, end, isClause)));
  }
  for (const verb of text.matchAll(ACTIVE)) {
    const from = verb.index + verb[0].length;
    const sentence = text.slice(from, from + 400);
    const to = /\s(?:as|to|onto|on|for the (?:position|office|role) of)\s/.exec(sentence)?.index ?? -1;
    if (to < 0 || /^\s*(?:a|an|the|new|two|three|one)\s/i.test(sentence)) continue;
    const people = peopleIn(sentence.slice(0, to)).map((person) => ({
      ...person,
      start: person.start + from,
      end: person.end + from,
    }));
    const { role, end } = roleAfter(text, from + to, heading);
    found.push(...people.map((person) => made(passage, role, person, end, isClause)));
  }
  return found.filter(({ role }) => role !== '' && !/^(?:that|for|by|at)\b/i.test(role));
}

interface Appointed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names that lead straight up to the verb. */
function peopleBefore(text: string, verbAt: number): Appointed[] {
  const windowFrom = Math.max(0, verbAt - 260);
  const before = text.slice(windowFrom, verbAt);
  const cut = [...before.matchAll(/\b(?:that|resolved|agreed|and that|[.;:]|–)\s+(?=\S)/gi)].at(-1);
  let from = windowFrom + (cut ? cut.index + cut[0].length : 0);
  const that = /\bthat\s+$/i.exec(text.slice(windowFrom, from));
  if (
    !that &&
    cut &&
    /[.]/.test(cut[0]) &&
    /\b\p{Lu}\.\s$|\b(?:Mrs?|Ms|Dr|Cllrs?)\.\s$/u.test(text.slice(windowFrom, from))
  ) {
    const earlier = [...before.matchAll(/\b(?:that|resolved|agreed|and that|[;:]|–)\s+(?=\S)/gi)].at(-1);
    from = windowFrom + (earlier ? earlier.index + earlier[0].length : 0);
  }
  const people = peopleIn(text.slice(from, verbAt));
  const last = people.at(-1);
  if (!last) return [];
  const between = text.slice(from + last.end, verbAt).replace(/\([^()]*\)/g, '');
  if (!/^\s*(?:,? ?(?:and |also |both |each )*)?$/.test(between)) return [];
  return people.map(({ name, start, end }) => ({ name, start: from + start, end: from + end }));
}

function roleAfter(text: string, from: number, heading: string): { role: string; end: number } {
  const rest = text.slice(from, from + 400);
  const lead = BEFORE_ROLE.exec(rest)?.[0].length ?? 0;
  const stop = /[.;:](?=\s|$)|,? and (?:that|to) |,? and (?=(?:councillor|cllr|mr|mrs|ms|dr)\b)|\(/i.exec(
    rest.slice(lead),
  );
  const words = rest.slice(lead, stop ? lead + stop.index : rest.length);
  const plain = words.replace(TERM, '').replace(/,\s*$/, '').trim();
  const role = plain === '' ? roleInHeading(heading) : plain;
  return { role: role.length > 200 ? '' : role, end: from + lead + plain.length };
}

/** `ELECTION OF CHAIR`: the title names the role that the sentence leaves out. */
function roleInHeading(heading: string): string {
  const found =
    /\b(?:election|appointment|nomination|selection|confirmation) of (?:a |an |the |its )?(.{3,80}?)(?: (?:for|20\d\d).*)?$/i.exec(
      heading,
    );
  return found?.[1]?.trim() ?? '';
}

/** Behind a label, or behind a marker: `RESOLVED: Chair – Councillor Ash; Vice-Chair – Councillor Birch`. */
function startOfList(text: string, entry: ListEntry | null): number {
  if (entry) return text.length - entry.text.length;
  const marker = readMarker(text);
  return marker?.start === 0 ? marker.end + (/^\s*/.exec(text.slice(marker.end))?.[0].length ?? 0) : 0;
}

/** `*Housing* – Councillor Watson`, `Councillor Clark – Health`, `Heritage Champion: Cllr X`. */
function inList(passage: Passage, from: number, context: string): ReadAppointment[] {
  const found: ReadAppointment[] = [];
  let at = from;
  for (const part of passage.text.slice(from).split(/(?<=;)\s+/)) {
    const line = part.replace(/[;.,]?(?: and)?$/, '');
    const sides = LIST_LINE.exec(line);
    if (sides)
      found.push(...ofSides(sides[1] ?? '', sides[2] ?? '', context, slicePassage(passage, at, at + part.length)));
    at += part.length + 1;
  }
  return found;
}

function ofSides(left: string, right: string, context: string, passage: Passage): ReadAppointment[] {
  const [isLeft, isRight] = [onlyPeople(left), onlyPeople(right)];
  const people = isRight.length > 0 ? isRight : isLeft;
  if (people.length === 0 || (isLeft.length > 0 && isRight.length > 0)) return [];
  const words = (isRight.length > 0 ? left : right).trim();
  const isChampion = /\bchampions?\b/i.test(context) && !/\bchampion|chair|lead\b/i.test(words);
  const role = isChampion ? `Champion for ${words}` : words;
  return people.map((person) =>
    made(passage, role, { name: person, start: 0, end: passage.text.length }, passage.text.length, false),
  );
}

/** The names, where the words are nothing but names. */
function onlyPeople(words: string): string[] {
  const people = peopleIn(words);
  const [first] = people;
  if (!first) return [];
  const rest = people.reduce(
    (text, { name }) => text.replace(name.replace(/^(?:Councillor|Cllr\.?|Alderman) /, ''), ''),
    words,
  );
  const isBare = /^(?:\s|,|and|&|\/|councillors?|cllrs?\.?|alder(?:m[ae]n|wom[ae]n)|bail+ies?|\([^()]*\)|[.;])*$/i.test(
    rest,
  );
  const shape = nameAt(words.trim());
  return isBare && shape !== null && (isPerson(shape) || /^(?:councillors|cllrs)/i.test(words.trim()))
    ? people.map(({ name }) => name)
    : [];
}

function made(passage: Passage, role: string, person: Appointed, end: number, isClause: boolean): ReadAppointment {
  const place = placeOf(passage, Math.min(person.start, end), Math.max(person.end, end));
  return {
    role,
    person: person.name,
    found: {
      place,
      confidence: isClause ? 0.9 : 0.7,
      rule: isClause ? 'appointed in a clause' : 'appointed in the text',
    },
  };
}

/**
 * The people a sentence or a list names: `Councillor Ash (in the Chair); Councillors Birch, Elm and M. Oak`. A plural
 * title goes to each name under it; posts without a name and numbers of people are left out.
 */
import { isManner, isOrganisation, isPost, isTitle, pluralTitle } from './person-words.js';
import { isPerson, nameAt, type NameShape } from './name-shape.js';

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
  const people: NamedPerson[] = [];
  let title: string | null = given;
  let withManner = isForAll;
  let isGiven = given !== null;
  for (const part of partsOf(text)) {
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
    if (found.length === 0 || (isNameFirst && !isFirstOfPart && title === null && !found[0]?.hasTitle)) {
      addNote(people, text.slice(part.start, part.end));
      continue;
    }
    for (const [index, shape] of found.entries()) {
      const next = found[index + 1]?.start ?? part.end;
      people.push(personOf(shape, title, { withManner, isGiven }, text.slice(shape.end, next)));
    }
  }
  return people;
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Whether it begins after a semicolon, a full stop or a new line: a plural title reaches no further. */
  readonly opens: boolean;
}

/** Parted at commas, semicolons and `and` outside of brackets. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const separators =
    /[([]|[)\]]|[,;\n•]|\s(?:and|&|together with|along with|plus|with)(?=\s)|\.\s(?=\p{Lu})|(?<=[)\]])\s+(?=\p{Lu})|\s[–—-]\s(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman)\b)/gu;
  let [start, depth, opens] = [0, 0, true];
  for (const found of text.matchAll(separators)) {
    const sign = found[0];
    if (/[([]/.test(sign)) depth += 1;
    else if (/[)\]]/.test(sign)) depth = Math.max(0, depth - 1);
    if (/[([)\]]/.test(sign)) continue;
    if (depth > 0 && sign !== '\n' && sign !== ';') continue;
    if (sign.startsWith('.') && !endsSentence(text.slice(0, found.index))) continue;
    parts.push({ start, end: found.index, opens });
    start = found.index + sign.length;
    opens = /^[;\n•.]|with|[–—-]/.test(sign);
    if (opens) depth = 0;
  }
  parts.push({ start, end: text.length, opens });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

/** A full stop after an initial or a title ends no sentence. */
export function endsSentence(before: string): boolean {
  const [word = ''] = /[\p{L}\d’').]*$/u.exec(before.slice(-24)) ?? [];
  return !/^(?:\p{L}|(?:\p{L}\.)+\p{L}?|mrs?|ms|dr|cllrs?|clrs?|rev|revd|prof|st|ald|no|nos|messrs|hon|sgt|insp|supt|para|fr|jr|sr|co)$/iu.test(
    word,
  );
}

/** The last one that a blank follows: `To: Members of the Committee: Councillors A Elm`. */
function lastColon(part: string): number {
  for (let at = part.lastIndexOf(':'); at >= 0; at = at === 0 ? -1 : part.lastIndexOf(':', at - 1)) {
    if (/^:-?\s/.test(part.slice(at, at + 3))) return at;
  }
  return -1;
}

/** Without a bullet, a label with a colon, and the words that lead to a name. */
function withoutOpening(text: string, { start, end }: Part): { start: number; rest: string } {
  let from = start;
  const part = text.slice(start, end);
  const colon = lastColon(part);
  if (colon >= 0 && !part.slice(0, colon).includes('(') && pluralTitle(part.slice(0, colon).trim()) === null)
    from += colon + 1 + (part.charAt(colon + 1) === '-' ? 1 : 0);
  const opening =
    /^(?:\s|[-–—*•·▪o](?=\s)|[\uf0b7\uf0a7]|\(?\d{1,2}[.)]\s|(?:and|also|from|by|both|the|on behalf of|for|as well as|to)\s(?=(?:from\s|the\s)?(?:\p{Lu}|councillors?|cllrs?)))*/u.exec(
      text.slice(from, end),
    )?.[0] ?? '';
  from += opening.length;
  return { start: from, rest: text.slice(from, end) };
}

/** `Councillor Grimshaw (Group Spokesperson), Evans, Greenbaum`: the title is said once and meant for all. */
function afterCouncillor(
  text: string,
  from: number,
  to: number,
  title: string | null,
  people: readonly NamedPerson[],
): PlacedName[] {
  const last = people.at(-1);
  const word = text.slice(from, to).trim();
  if (title !== null || !last || !/^(?:Councillor|Cllr)\b/.test(last.name) || /\s/.test(word)) return [];
  const shape = nameAt(word);
  if (shape === null || shape.names !== 1 || shape.end < word.length || isOrganisation(word)) return [];
  const at = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  const [office = 'Councillor'] = last.name.split(' ', 1);
  return [{ ...shape, name: `${office} ${shape.name}`, start: at, end: at + word.length, isUnderTitle: false }];
}

interface PlacedName extends NameShape {
  readonly isUnderTitle: boolean;
}

/** Mostly one; more where a column was lost between names: `A Ash B Birch`, `Councillor Ash Councillor Birch`. */
function namesAt(text: string, from: number, to: number, title: string | null): PlacedName[] {
  const found: PlacedName[] = [];
  let at = from;
  while (at < to) {
    const part = text.slice(at, to);
    const shape = nameAt(part);
    if (shape === null || shape.start > 3 || /^\s*[–—:-]/.test(part)) break;
    if (!isPerson(shape) && !(title !== null && shape.names >= 1)) break;
    found.push({
      ...shape,
      start: at + shape.start,
      end: at + shape.end,
      isUnderTitle: title !== null && !startsWithOffice(shape.name),
    });
    at += shape.end;
    const gap = /^\s*(?:\([^()]{0,200}\)|\[[^[\]]{0,200}\])?\s*/.exec(text.slice(at, to))?.[0].length ?? 0;
    at += gap;
    if (gap === 0) break;
  }
  return found.length > 0 || title !== null
    ? found
    : [...behindPost(text, from, to), ...afterPost(text, from, to)].slice(0, 1);
}

/** `The Mayor (Councillor Ash)`, `Head of Planning – Neil Hubbard`: the post has its holder behind it. */
function behindPost(text: string, from: number, to: number): PlacedName[] {
  const part = text.slice(from, to);
  const post = /^\s*(?:the )?\p{L}[^(–—:]{2,80}?(?:\(|\s[–—-]\s|:\s)/iu.exec(part);
  if (!post || nameAt(part)?.hasTitle) return [];
  const shape = nameAt(part.slice(post[0].length));
  if (shape === null || shape.start > 0 || !isPerson(shape)) return [];
  const after = part.slice(post[0].length + shape.end).trimStart();
  if (!/^(?:$|[),;.–—-])/.test(after)) return [];
  const at = from + post[0].length;
  return [{ ...shape, start: at + shape.start, end: at + shape.end, isUnderTitle: false }];
}

/** `Town Clerk Mrs M Nuttall`, `Chief Fire Officer A Gough`. */
function afterPost(text: string, from: number, to: number): PlacedName[] {
  const part = text.slice(from, to);
  let posts = 0;
  for (const word of part.matchAll(/\S+/g)) {
    if (isPost(word[0]) || isOrganisation(word[0])) posts += 1;
    else if (posts === 0 || !/^(?:of|to|the|and|for|&)$/.test(word[0])) {
      const shape = posts === 0 ? null : nameAt(part.slice(word.index));
      const isEnd = shape !== null && /^\s*(?:$|[([,.])/.test(part.slice(word.index + shape.end));
      const isMember = /\bmembers?\s*$/i.test(part.slice(0, word.index));
      if (!shape || !isEnd || !(shape.hasTitle || shape.initials > 0 || (isMember && isPerson(shape)))) return [];
      const at = from + word.index;
      return [{ ...shape, start: at + shape.start, end: at + shape.end, isUnderTitle: false }];
    }
  }
  return [];
}

function startsWithOffice(name: string): boolean {
  const [first = ''] = name.split(/\s/, 1);
  return isTitle(first) && !isManner(first);
}

interface Manners {
  /** Whether the first name under the plural title has a manner of its own: `Cllrs. Mrs A Hartnoll`. */
  readonly withManner: boolean;
  /** Whether the title stood in a label, so that others may stand under it. */
  readonly isGiven: boolean;
}

function personOf(
  shape: PlacedName,
  title: string | null,
  { withManner, isGiven }: Manners,
  after: string,
): NamedPerson {
  const [first = ''] = shape.name.split(/\s/, 1);
  const isOther =
    isManner(first) && (/\bco-?opt|\bindependent\b/i.test(after) || (!withManner && (isGiven || /^mr\b/i.test(first))));
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

/**
 * Which items are private. The procedural item that turns the public out never is; the items that it names are, or those
 * that follow it, or those that carry a note of their own.
 */
import {
  excludesPublic,
  isExemptNote,
  isPrivateProcedure,
  onlyAsksWhether,
  paragraphGroups,
  paragraphsIn,
} from './exempt-notes.js';
import { isAboutNextMeeting } from '../references/next-meetings.js';

export interface ItemForExemption {
  readonly number: string | null;
  /** With its bracketed notes. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What stands in a column between number and title, such as the rule under which it is not open. */
  readonly cells: string;
  /** Whether a heading such as `PART II – NOT OPEN TO THE PUBLIC` stands above it. */
  readonly isInPrivatePart: boolean;
}

export type Exemption = { readonly paragraphs: readonly number[] } | null;

/** As many paragraphs of an item are looked at for a note. */
const NOTE_LINES = 6;

export function exemptions(items: readonly ItemForExemption[], isAgenda: boolean): Exemption[] {
  const own = items.map((item) => ownNote(item, isAgenda));
  const found: Exemption[] = [...own];
  items.forEach((item, index) => {
    const leading = exclusionBeforeNext(item);
    const exclusion = leading ?? exclusionIn(item);
    if (exclusion === null) return;
    const isProcedure = leading !== null || isProcedural(item);
    if (isProcedural(item)) found[index] = null;
    const named = namedItems(exclusion, items, index);
    const groups = paragraphGroups(exclusion);
    const all = [...new Set(groups.flat())].sort((one, other) => one - other);
    if (named.length > 0) {
      const each = /\brespectively\b/i.test(exclusion) ? inTurn(all, groups, named.length) : null;
      named.forEach((at, turn) => {
        if (!own[at]) found[at] = { paragraphs: each?.[turn] ?? all };
      });
    } else if (!isProcedure && !isAgenda) found[index] ??= { paragraphs: all };
    else for (const at of following(exclusion, items, own, index)) found[at] ??= { paragraphs: all };
  });
  items.forEach((item, index) => {
    const isOwn = item.isInPrivatePart && !isProcedural(item) && !isAboutNextMeeting(item.title);
    if (isOwn) found[index] ??= { paragraphs: [] };
  });
  return found;
}

function isProcedural({ title }: ItemForExemption): boolean {
  return isPrivateProcedure(title) && !/\bexempt (?:appendix|report|minutes)\b/i.test(title);
}

/** Printed between two items, so that it stands last below the one above: the public goes for what follows. */
function exclusionBeforeNext({ paragraphs }: ItemForExemption): string | null {
  const last = paragraphs.at(-1) ?? '';
  const isForNext = /\b(?:following|next|remaining) (?:agenda )?(?:items?|matters?|business)\b/i.test(last);
  return isForNext && excludesPublic(last) && !onlyAsksWhether(last) ? last : null;
}

/** The words by which the public is turned out; null where the item only asks whether it should be, or says nothing of it. */
function exclusionIn(item: ItemForExemption): string | null {
  const texts = item.paragraphs.filter(
    (text) => excludesPublic(text) || /\b(?:likely|disclos\w+|private)\b/i.test(text),
  );
  const said = texts.filter((text) => excludesPublic(text) && !onlyAsksWhether(text));
  if (said.length > 0) return item.paragraphs.join(' ');
  if (!isProcedural(item) || onlyAsksWhether(item.title)) return null;
  const isSaid = [item.title, ...item.paragraphs].some(
    (text) => /\b(?:follow\w*|below|remain\w*|paragraphs? \d|schedule)\b/i.test(text) && !onlyAsksWhether(text),
  );
  return isSaid ? [item.title, ...item.paragraphs].join(' ') : null;
}

/** `for Minute No. 90`, `for items 9 and 10`. */
function namedItems(text: string, items: readonly ItemForExemption[], from: number): number[] {
  const found =
    /\b(?:minutes?|agenda items?|items?)\s*(?:nos?\.?|numbers?|numbered)?\s*:?\s*((?:[A-Za-z]{0,6}[./ -]?\d[\w/.]*(?:\([a-z]\))?)(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s+to\s+|\s?[-–]\s?)(?:[A-Za-z]{0,6}[./-]?\d[\w/.]*(?:\([a-z]\))?))*)/gi;
  for (const [, list = ''] of text.matchAll(found)) {
    const numbers = list.split(/\s*,\s*|\s+and\s+|\s*&\s*/).map((each) => each.replace(/[.,]+$/, '').trim());
    const range = /^(\S+?)(?:\s+to\s+|\s?[-–]\s?)(\S+)$/.exec(list.trim());
    const places = range
      ? between(items, range[1] ?? '', range[2] ?? '')
      : numbers.map((number) => placeOfNumber(items, number));
    const known = places.filter((at) => at >= 0 && at !== from);
    if (known.length > 0) return known;
  }
  return [];
}

function placeOfNumber(items: readonly ItemForExemption[], number: string): number {
  return items.findIndex((item) => item.number !== null && item.number.toLowerCase() === number.toLowerCase());
}

function between(items: readonly ItemForExemption[], first: string, last: string): number[] {
  const [from, to] = [placeOfNumber(items, first), placeOfNumber(items, last)];
  return from < 0 || to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** One paragraph for each, as the text counts them. */
function inTurn(all: readonly number[], groups: readonly number[][], count: number): number[][] | null {
  if (groups.length === count && count > 1) return groups.map((group) => [...group]);
  const flat = groups.flat();
  return flat.length === count ? flat.map((each) => [each]) : all.length === count ? all.map((each) => [each]) : null;
}

/** The next one, or all that follow but the date of the next meeting; where some carry notes, the notes decide. */
function following(
  text: string,
  items: readonly ItemForExemption[],
  own: readonly Exemption[],
  from: number,
): number[] {
  const later = items.flatMap((item, index) =>
    index > from && !isReturn(item) && !isAboutNextMeeting(item.title) ? [index] : [],
  );
  const noted = later.filter((index) => own[index] !== null);
  if (noted.length > 0) return noted;
  const isOne =
    /\b(?:following|next|remaining) (?:agenda )?item\b(?!s|\(s\))/i.test(text) && !/\bitems\b|\bitem\(s\)/i.test(text);
  const end = items.findIndex((item, index) => index > from && isReturn(item));
  const open = later.filter(
    (index) =>
      (end < 0 || index < end) &&
      !isProcedural(items[index] ?? { number: null, title: '', paragraphs: [], cells: '', isInPrivatePart: false }),
  );
  return isOne ? open.slice(0, 1) : open;
}

function isReturn({ title }: ItemForExemption): boolean {
  return /\b(?:re-?admi|readmission|return to (?:open|public)|open session)\b/i.test(title);
}

const RULE_CELL = /(?:^|; )\d{1,2}(?:\.\d{1,2})+\s?\((\d{1,2})\)(?:$|;)/;

/** A mark before the number, or the paragraph that it stands for. */
const MARKED = /^(?:E\d{0,2}$|paragraphs? \d)/i;

function ownNote({ title, cells, paragraphs }: ItemForExemption, isAgenda: boolean): Exemption {
  const rule = RULE_CELL.exec(cells)?.[1];
  if (rule !== undefined) return { paragraphs: [Number(rule)] };
  if (MARKED.test(cells)) return { paragraphs: paragraphsIn(cells) };
  if (isPrivateProcedure(title) && !/[([].*(?:exempt|paragraph).*[)\]]/i.test(title)) return null;
  if (isExemptNote(title)) return { paragraphs: paragraphsIn(title) };
  const note = paragraphs
    .slice(0, isAgenda ? NOTE_LINES : 3)
    .find(
      (text) => isExemptNote(text) && !onlyAsksWhether(text) && !(isPrivateProcedure(text) && excludesPublic(text)),
    );
  if (note !== undefined) return { paragraphs: paragraphsIn(note) };
  return /\b(?:confidential|exempt|private)\b\s*[)\]]?$|^(?:confidential|exempt|private)(?: item)?\s*[:–-]/i.test(
    title.trim(),
  )
    ? { paragraphs: paragraphsIn(title) }
    : null;
}

const PRIVATE_PART =
  /^(?:part (?:b|ii|2|two)\b.{0,80}|(?:private|exempt|confidential|closed|restricted)\b.{0,60}|items? (?:to be )?(?:considered|taken|dealt with|discussed) in private.{0,60}|.{0,60}not open to the (?:press|public).{0,40}|.{0,40}(?:press|public) (?:is|are|be|being)? ?excluded.{0,40}|section (?:b|2|two)\b.{0,40}(?:private|exempt|confidential).{0,40})$/i;
const PUBLIC_PART =
  /^(?:part (?:a|i|1|one)\b.{0,80}|(?:public|open)\b.{0,40}|.{0,40}(?<!not )open to the (?:press|public).{0,40})$/i;

/** A heading that gathers the items for one part of the meeting; null for any other line. */
export function partHeading(line: string): 'private' | 'public' | null {
  const text = line.trim();
  if (text.length > 110 || /[.;,]$/.test(text) || /^\d/.test(text)) return null;
  if (PRIVATE_PART.test(text)) return 'private';
  return PUBLIC_PART.test(text) ? 'public' : null;
}

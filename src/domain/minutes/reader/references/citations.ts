/**
 * Citations of minutes by number: "Minute No. 47 of the meeting held on 28th February, 2017", "Minutes Nos. 3 and 4",
 * "paragraph 7 of the Minute of 11 June 2019", and the body's own code by itself, such as CPP/45.
 */
import { type DateInText, datesIn, yearBefore } from '../words/dates-in-text.js';

export interface FoundCitation {
  readonly number: string;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface CitationRules {
  /** The day of the meeting itself: a year left out is that before it. */
  readonly meetingDate: string | null;
  /** The body's own code, as the numbers of its items show it. */
  readonly code: BodyCode | null;
}

const NUMBER =
  '(?!(?:OF|ON|AT|AND|TO|IN|THE|FOR|HELD)\\b)(?:[A-Z][A-Za-z]{0,5}(?:/[A-Z]{1,4})?[ ./-]?)?\\d{1,5}(?:[a-z](?![a-z]))?(?:[./-]\\d{1,4}(?:[-/]\\d{2,4})?)?(?:\\([a-z0-9]{1,3}\\))?(?:\\([ivx]{1,4}\\))?';
const CODED = '\\d{2,4}[-/]\\d{2,4}/[A-Z]{1,6}/\\d{1,4}';
const ONE = `(?:${CODED}|${NUMBER})(?![\\w%]|[.,:/]\\d)`;
const MORE = `(?:(?:\\s*,\\s*(?:and )?|\\s+and\\s+|\\s*&\\s*|\\s+to\\s+)(?:(?:[Mm]inutes? )?[Nn]os?\\.? ?)?${ONE})`;
const WORD = '(?:[Mm]inutes?|MINUTES?|[Mm]ins?\\.|[Mm]in\\.? ?(?=[Nn]o|[Rr]ef))';
/** `Minute No. 3`, `Minute Nos 3 and 4`, `Minute number HWB.14`, `Minute ref: 12/34`. */
const BY_WORD = new RegExp(
  `(?<!\\d[ -])\\b${WORD}\\s*(?:\\(?(?:[Nn]umbers?|[Nn]os?|NOS?|NUMBERS?|[Rr]efs?|[Rr]eferences?|[Ii]tems?)\\b\\.?\\)?(?:\\(s\\)\\.?)?)?:?\\s*\\(?(${ONE}${MORE}*)`,
  'g',
);
const SCOTTISH = new RegExp(
  `\\b(?:[Pp]aragraphs?|[Pp]aras?\\.?|[Aa]rticles?|[Ii]tems?|[Ss]ections?) (?:[Nn]o\\.? ?)?(${ONE}${MORE}*) of (?:the |its |their |this |that )?(?:draft )?[Mm](?:inutes?|INUTES?)\\b`,
  'g',
);
/** What may stand between the number and the day. */
const TO_DATE =
  /^\)?\s*(?:\([^()]{1,200}\)|[-–—] [^.;()]{1,80}?)?\s*,?\s*(?:,? ?(?:of|from|at|in)\b(?:(?!\bminute)[^.;()]){0,120}?\b(?:held )?(?:on|of)|of|from|on|dated|held on|[([](?:of |held on )?)?\s*(?:the )?$/i;
const REACH = 330;

/** In order; each number of the text once. */
export function citationsIn(text: string, rules: CitationRules): FoundCitation[] {
  const found = [
    ...byPattern(text, SCOTTISH, 'paragraph of a minute', rules),
    ...byPattern(text, BY_WORD, 'minute number', rules),
    ...byCode(text, rules),
  ];
  const seen = new Set<string>();
  return found
    .sort((one, other) => one.start - other.start)
    .filter(({ number, date }) => {
      const key = number.toLowerCase();
      if (seen.has(key) || (date === null && seen.has(`${key} `))) return false;
      seen.add(key);
      return true;
    });
}

function byPattern(text: string, form: RegExp, rule: string, rules: CitationRules): FoundCitation[] {
  const dates = datesIn(text);
  return [...text.matchAll(form)].flatMap((found) => {
    const list = found[1] ?? '';
    const listAt = found.index + found[0].lastIndexOf(list, found[0].length);
    if (isDay(text, listAt, dates)) return [];
    const date = dateAfter(text, found.index + found[0].length, dates, rules);
    return [...list.matchAll(new RegExp(ONE, 'g'))]
      .filter(([number]) => /\d/.test(number))
      .map((part) => ({
        number: part[0].replace(/^(?:and|to|nos?\.?) ?/i, ''),
        date,
        start: listAt + part.index,
        end: listAt + part.index + part[0].length,
        rule,
      }));
  });
}

/** `minutes 18 July 2017`: a day, and no number. */
function isDay(text: string, at: number, dates: readonly DateInText[]): boolean {
  return (
    dates.some(({ start, end }) => start <= at && at < end) ||
    /^\d{1,3} (?:minutes?|seconds?|hours?)/.test(text.slice(at, at + 20))
  );
}

function dateAfter(
  text: string,
  end: number,
  dates: readonly DateInText[],
  { meetingDate }: CitationRules,
): string | null {
  const next = dates.find(({ start }) => start >= end);
  if (!next || next.start - end > REACH || !TO_DATE.test(text.slice(end, next.start))) return null;
  if (next.date !== null) return next.date;
  return meetingDate === null ? null : yearBefore(next, meetingDate);
}

/** The document's own way of numbering, where it has letters or a year: `CPP/45`, `18/097`. */
function byCode(text: string, rules: CitationRules): FoundCitation[] {
  const form = rules.code;
  if (form === null) return [];
  const dates = datesIn(text);
  return [...text.matchAll(form.pattern)].flatMap((found) => {
    const number = found[0];
    const at = found.index;
    if (!form.isOwn(number) || dates.some(({ start, end }) => start <= at && at < end)) return [];
    const end = at + number.length;
    return [{ number, date: dateAfter(text, end, dates, rules), start: at, end, rule: 'code of the body' }];
  });
}

export interface BodyCode {
  readonly pattern: RegExp;
  readonly isOwn: (number: string) => boolean;
}

/** From the numbers of all items; null where they are plain numbers, or not alike. */
export function bodyCode(codes: readonly string[]): BodyCode | null {
  const plain = codes.map((code) => code.replace(/\([a-z]{1,4}\)$/, ''));
  const [first] = plain;
  if (first === undefined || !/[A-Za-z/.]/.test(first)) return null;
  const parts = first.split(/\d+/);
  if (parts.length < 2 || parts.length > 4 || plain.some((code) => code.split(/\d+/).join('#') !== parts.join('#')))
    return null;
  const figures = plain.map((code) => code.match(/\d+/g)?.map(Number) ?? []);
  const counting = figures[0]?.findIndex((figure, at) => figures.some((each) => each[at] !== figure)) ?? -1;
  const most = figures.reduce((highest, each) => Math.max(highest, each[counting] ?? 0), 0);
  const hasLetters = /[A-Za-z]/.test(first);
  const source = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, ' ?')).join('\\d{1,4}');
  return {
    pattern: new RegExp(
      `${/[A-Za-z/]/.test(first) ? '(?<![\\w/.-])' : '(?<=\\b(?:[Ii]tem|[Mm]inute) )'}${source}(?:\\([a-z]\\))?(?![\\w/]|[.-]\\d)`,
      'g',
    ),
    isOwn: (number) => {
      const values = number.replace(/\(.*/, '').match(/\d+/g)?.map(Number) ?? [];
      if (hasLetters) return true;
      return values.every((value, at) =>
        at === counting
          ? value <= most + 1 || isOfYearBefore(values, figures[0] ?? [], counting)
          : Math.abs(value - (figures[0]?.[at] ?? value)) <= 1,
      );
    },
  };
}

/** In the year before, the count went further than in this one so far. */
function isOfYearBefore(values: readonly number[], own: readonly number[], counting: number): boolean {
  return values.some((value, at) => at !== counting && value === (own[at] ?? 0) - 1);
}

/** The one meeting whose minutes an item considers, as its title names it; null for none or several. */
export function meetingInTitle(title: string, meetingDate: string | null): string | null {
  if (!/\bminutes?\b/i.test(title)) return null;
  const dates = datesIn(title);
  const [only] = dates;
  if (!only || dates.length > 1) return null;
  return only.date ?? (meetingDate === null ? null : yearBefore(only, meetingDate));
}

/**
 * Where a text cites minutes: "Minute No. 47 of the meeting held on 28th February, 2017", "Minutes Nos. 3 and 4",
 * "Minute 12 (2026/27)". A bare number comes back every year, so the day or the municipal year is read where it stands.
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { readTypedDays } from '../calendar/typed-days.js';

export interface MinuteCitation {
  /** Where the number itself stands, without "Minute No.": that part of the text is what a renumbering changes. */
  readonly start: number;
  readonly end: number;
  /** As printed: `47`, `60/18`, `CPP 20`. */
  readonly number: string;
  /** The day of the meeting, where the citation says it in full. */
  readonly day: CalendarDate | null;
  /** `2026/27` */
  readonly municipalYear: string | null;
}

const TOKEN = '\\[\\[minute:[\\w-]+\\]\\]';
const NUMBER = '(?:[A-Z]{1,6}[ /-]?)?\\d{1,5}[A-Za-z]?(?:/\\d{1,4})?(?!\\w|%|[.,/]\\d)';
const ANY = `(?:${TOKEN}|${NUMBER})`;
const MORE = `(?:(?:, | and |, and | & | to | ?[-–] ?)(?:(?:Minutes? )?Nos?\\. ?)?${ANY})`;
const DATE =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})';

const CITATION = new RegExp(
  `(?<!\\d[ -])(?<![\\w-])(?:(?:[Mm]inute|MINUTE)(?: (?:[Nn]umber|[Nn]o\\b\\.?|NO\\.?))?:? ?${ANY}${MORE}*` +
    `|(?:[Mm]inutes?|MINUTES?) (?:[Nn]umbers|[Nn]os\\b\\.?|NOS\\.?):? ?${ANY}${MORE}*|(?:[Mm]inutes|MINUTES) ${ANY}${MORE}+)`,
  'g',
);
/** What may follow the number: clause, title, day or year. */
const TAIL = new RegExp(
  `^(?:\\(\\w{1,4}\\))*(?: ?\\((\\d{4}/\\d{2,4})\\))?(?: \\((?!(?:held on |of )?${DATE}\\))(?:[^()]|\\([^()]*\\)){1,200}\\))?(?:,? (?:of|from|at) (?:(?:the |this |its |our )?[^.;()]{0,80}?[Mm]eetings?[^.;()]{0,80}? )?(?:held )?(?:on |of )?(?:the )?(${DATE})|,? \\((?:held on |of )?(${DATE})\\))?`,
);
const YEAR_AFTER = /^[^.;]{0,20}?(?:,? (?:of|in) )(?:the )?(?:municipal year )?(\d{4}\/\d{2,4})\b/;

export function citationsIn(text: string): MinuteCitation[] {
  return [...text.matchAll(CITATION)].flatMap((found) => {
    const from =
      found.index + (/^[A-Za-z]+(?: [A-Za-z]+\.?)??:? ?(?=\[\[|[A-Z]{1,6}[ /-]?\d|\d)/.exec(found[0])?.[0].length ?? 0);
    const end = found.index + found[0].length;
    const when = saidAfter(text.slice(end, end + 500));
    return numbersIn(text.slice(from, end)).map(({ number, at }) => ({
      start: from + at,
      end: from + at + number.length,
      number,
      ...when,
    }));
  });
}

/** The numbers of one citation, but for those that are tokens already. */
function numbersIn(list: string): { number: string; at: number }[] {
  const parts = [...list.matchAll(new RegExp(`${TOKEN}|${NUMBER}`, 'g'))];
  return parts.filter(([part]) => !part.startsWith('[[')).map((part) => ({ number: part[0], at: part.index }));
}

function saidAfter(rest: string): Pick<MinuteCitation, 'day' | 'municipalYear'> {
  const [, year, day, dayInBrackets] = TAIL.exec(rest) ?? [];
  const said = day ?? dayInBrackets;
  const municipalYear = year ?? YEAR_AFTER.exec(rest)?.[1] ?? null;
  return {
    day: said ? (readTypedDays(said).days[0] ?? null) : null,
    municipalYear: municipalYear && labelOf(municipalYear),
  };
}

/** `2026/2027` is `2026/27`. */
function labelOf(year: string): string {
  return year.replace(/^(\d\d)(\d\d)\/\1(\d\d)$/, '$1$2/$3');
}

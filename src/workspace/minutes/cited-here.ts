/** What citations mean that can be said without asking the database, and how those are called that mean nothing. */
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { citationsIn, type MinuteCitation } from '../../domain/minutes/minute-citations.js';
import { drawTokens, tokensIn } from '../../domain/minutes/minute-tokens.js';
import { keyOf } from './cited-elsewhere.js';
import type { MinutesInFull } from './minutes-in-full.js';

/** A number that stood in a text, and the minute it meant. */
export interface Cited {
  readonly number: string;
  readonly id: string;
}

/** Citations in stored texts that mean none of these minutes, and none that is stored as cited. */
export function openIn(
  texts: readonly string[],
  names: ReadonlyMap<string, string>,
  minutes: Pick<MinutesInFull, 'items' | 'meeting'>,
): MinuteCitation[] {
  const cited = [...new Set(texts.flatMap(tokensIn))].flatMap((id) => {
    const number = names.get(id);
    return number === undefined ? [] : [{ id, number }];
  });
  const drawn = texts.map((text) => drawTokens(text, (id) => names.get(id) ?? `[[minute:${id}]]`));
  return drawn.flatMap(citationsIn).filter((citation) => meantNear(citation, minutes, cited) === null);
}

export function missingOf(citations: readonly MinuteCitation[], found: ReadonlyMap<string, string>): string[] {
  return [...new Set(citations.filter((citation) => !found.has(keyOf(citation))).map(inWords))];
}

export function meantNear(
  citation: MinuteCitation,
  minutes: Pick<MinutesInFull, 'items' | 'meeting'>,
  cited: readonly Cited[],
): string | null {
  return seen(citation, cited) ?? inThese(citation, minutes);
}

/** `Minute 47 of 28 February 2017` */
function inWords({ number, day, municipalYear }: MinuteCitation): string {
  if (day !== null) return `Minute ${number} of ${plainDate(day)}`;
  return municipalYear === null ? `Minute ${number}` : `Minute ${number} (${municipalYear})`;
}

/** What stood in the text already means what it meant, where the number alone can say which it was. */
function seen({ number, day, municipalYear }: MinuteCitation, cited: readonly Cited[]): string | null {
  const known = cited.filter((each) => each.number === number);
  const isSaid = day !== null || municipalYear !== null;
  return known.length === 1 && !isSaid ? (known[0]?.id ?? null) : null;
}

/** A bare number means a minute of this meeting where it has one of that number. */
function inThese(
  { number, day, municipalYear }: MinuteCitation,
  { items, meeting }: Pick<MinutesInFull, 'items' | 'meeting'>,
): string | null {
  const isElsewhere = (day !== null && day !== meeting.day) || municipalYear !== null;
  if (isElsewhere) return null;
  return items.find((item) => item.printed === number || String(item.number) === number)?.id ?? null;
}

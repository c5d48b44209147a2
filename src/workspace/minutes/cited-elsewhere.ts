import { type EntityManager, In } from 'typeorm';
import { findYearOf, type MunicipalYear, yearLabel } from '../../domain/calendar/municipal-year.js';
import type { MinuteCitation } from '../../domain/minutes/minute-citations.js';
import { Minute } from './minute.entity.js';
import type { MinutesInFull } from './minutes-in-full.js';

/**
 * Which minutes of other meetings are meant, by `keyOf` the citation: by its day, its year, or the year of these
 * minutes. One statement, however many are cited.
 */
export async function citedElsewhere(
  citations: readonly MinuteCitation[],
  minutes: Pick<MinutesInFull, 'panel' | 'meeting' | 'year'>,
  { manager, years }: { readonly manager: EntityManager; readonly years: readonly MunicipalYear[] },
): Promise<Map<string, string>> {
  if (citations.length === 0) return new Map();
  const printed = [...new Set(citations.map(({ number }) => number))];
  const panelId = minutes.panel.id;
  const found = await manager.find(Minute, {
    where: [
      { panelId, number: In(printed.filter(isPlain).map(Number)) },
      { panelId, printedNumber: In(printed) },
    ],
    relations: { minutes: { meeting: true } },
    order: { number: 'ASC', id: 'ASC' },
  });
  return new Map(
    citations.flatMap((citation): [string, string][] => {
      const isThere = placeOf(citation, minutes, years);
      const id = found.find((minute) => isNumbered(minute, citation) && isThere(minute))?.id;
      return id === undefined ? [] : [[keyOf(citation), id]];
    }),
  );
}

export function keyOf({ number, day, municipalYear }: MinuteCitation): string {
  return [number, day, municipalYear].join('|');
}

function placeOf(
  { day, municipalYear }: MinuteCitation,
  { meeting, year }: Pick<MinutesInFull, 'meeting' | 'year'>,
  years: readonly MunicipalYear[],
): (minute: Minute) => boolean {
  if (day !== null) return ({ minutes }) => day !== meeting.day && minutes?.meeting?.day === day;
  const label = municipalYear ?? year;
  const isKnown = years.some((each) => yearLabel(each) === label) || findYearOf(meeting.day, years) === null;
  return ({ series }) => label !== null && isKnown && (series === label || series === 'all');
}

function isNumbered(minute: Minute, { number }: MinuteCitation): boolean {
  return minute.printedNumber === number || (isPlain(number) && minute.number === Number(number));
}

function isPlain(number: string): boolean {
  return /^\d{1,9}$/.test(number);
}

import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { findYearOf, yearLabel } from '../../domain/calendar/municipal-year.js';
import { citationsIn, type MinuteCitation } from '../../domain/minutes/minute-citations.js';
import { drawTokens, tokenised, tokensIn } from '../../domain/minutes/minute-tokens.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuthorityService } from '../authority/authority.service.js';
import type { BlockDraft } from './items/block-drafts.js';
import { Minute } from './minute.entity.js';
import { type MinutesInFull, textsOf } from './minutes-in-full.js';

/** A number that stood in a text, and the minute it meant. */
export interface Cited {
  readonly number: string;
  readonly id: string;
}

/**
 * What texts cite is stored by the id of the minute and drawn with the number it has: a renumbering changes no text.
 * (J3)
 */
@Injectable()
export class Citations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
  ) {}

  /** `cited` are the numbers the person saw: they go on meaning what they meant, whatever was renumbered meanwhile. */
  async tokenised(
    minutes: MinutesInFull,
    blocks: readonly BlockDraft[],
    cited: readonly Cited[],
  ): Promise<BlockDraft[]> {
    const texts = textsOf(blocks);
    const meant = await this.meantBy(texts.flatMap(citationsIn), minutes, cited);
    const stored = (text: string) => tokenised(text, (citation) => meant.get(keyOf(citation)) ?? null);
    return blocks.map((block) => ({
      ...block,
      text: stored(block.text),
      clauses: block.clauses.map((clause) => ({ ...clause, text: stored(clause.text) })),
    }));
  }

  /** One text as it is stored. */
  async stored(text: string, minutes: MinutesInFull, cited: readonly Cited[]): Promise<string> {
    const meant = await this.meantBy(citationsIn(text), minutes, cited);
    return tokenised(text, (citation) => meant.get(keyOf(citation)) ?? null);
  }

  /** The number each cited minute has now, by its id. */
  async namesIn(texts: readonly string[], minutes: Pick<MinutesInFull, 'items'>): Promise<Map<string, string>> {
    const ids = [...new Set(texts.flatMap(tokensIn))];
    const own = new Map(minutes.items.map(({ id, printed }) => [id, printed]));
    const others = ids.filter((id) => !own.has(id));
    const found = others.length === 0 ? [] : await this.minutes.findBy({ id: In(others) });
    const numbers = new Map(found.flatMap(({ id, printedNumber }) => namedPair(id, printedNumber ?? undefined)));
    return new Map(ids.flatMap((id) => namedPair(id, own.get(id) ?? numbers.get(id))));
  }

  drawn(text: string, names: ReadonlyMap<string, string>): string {
    return drawTokens(text, (id) => names.get(id) ?? `[[minute:${id}]]`);
  }

  /** Citations of minutes that are not kept here, in words, each once. */
  async notFoundIn(texts: readonly string[], minutes: MinutesInFull): Promise<string[]> {
    const names = await this.namesIn(texts, minutes);
    const drawn = texts.map((text) => this.drawn(text, names));
    const known = [...names].map(([id, number]) => ({ id, number }));
    const found = await this.meantBy(drawn.flatMap(citationsIn), minutes, known);
    const missing = drawn.flatMap(citationsIn).filter((citation) => !found.has(keyOf(citation)));
    return [...new Set(missing.map(inWords))];
  }

  private async meantBy(
    citations: readonly MinuteCitation[],
    minutes: MinutesInFull,
    cited: readonly Cited[],
  ): Promise<Map<string, string>> {
    const meant = new Map<string, string>();
    for (const citation of citations) {
      const key = keyOf(citation);
      if (meant.has(key)) continue;
      const id = seen(citation, cited) ?? inThese(citation, minutes) ?? (await this.elsewhere(citation, minutes));
      if (id !== null) meant.set(key, id);
    }
    return meant;
  }

  /** Of another meeting: by its day, its year, or the year of these minutes. */
  private async elsewhere(citation: MinuteCitation, minutes: MinutesInFull): Promise<string | null> {
    const where = await this.placeOf(citation, minutes);
    if (where === null) return null;
    const { number } = citation;
    const byNumber: FindOptionsWhere<Minute>[] = /^\d{1,9}$/.test(number)
      ? [
          { ...where, number: Number(number) },
          { ...where, printedNumber: number },
        ]
      : [{ ...where, printedNumber: number }];
    const [found] = await this.minutes.find({ where: byNumber, order: { number: 'ASC', id: 'ASC' }, take: 1 });
    return found?.id ?? null;
  }

  private async placeOf(
    { day, municipalYear }: MinuteCitation,
    { panel, meeting, year }: MinutesInFull,
  ): Promise<FindOptionsWhere<Minute> | null> {
    const ofPanel = { panelId: panel.id };
    if (day !== null) return day === meeting.day ? null : { ...ofPanel, minutes: { meeting: { day } } };
    const label = municipalYear ?? year;
    if (label === null) return null;
    const years = await this.authority.municipalYears();
    const isKnown = years.some((each) => yearLabel(each) === label) || findYearOf(meeting.day, years) === null;
    return isKnown ? { ...ofPanel, series: In([label, 'all']) } : null;
  }

  private get minutes() {
    return this.unitOfWork.reading(Minute);
  }
}

function keyOf({ number, day, municipalYear }: MinuteCitation): string {
  return [number, day, municipalYear].join('|');
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
function inThese({ number, day, municipalYear }: MinuteCitation, { items, meeting }: MinutesInFull): string | null {
  const isElsewhere = (day !== null && day !== meeting.day) || municipalYear !== null;
  if (isElsewhere) return null;
  return items.find((item) => item.printed === number || String(item.number) === number)?.id ?? null;
}

function namedPair(id: string, name: string | undefined): [string, string][] {
  return name === undefined ? [] : [[id, name]];
}

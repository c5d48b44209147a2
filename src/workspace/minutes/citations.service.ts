import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { citationsIn, type MinuteCitation } from '../../domain/minutes/minute-citations.js';
import { drawTokens, tokenised, tokensIn } from '../../domain/minutes/minute-tokens.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuthorityService } from '../authority/authority.service.js';
import type { BlockDraft } from './items/block-drafts.js';
import { citedElsewhere, keyOf } from './cited-elsewhere.js';
import { type Cited, meantNear, missingOf, openIn } from './cited-here.js';
import { Minute } from './minute.entity.js';
import { type MinutesInFull, textsOf } from './minutes-in-full.js';

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
    const open = openIn(texts, await this.namesIn(texts, minutes), minutes);
    return missingOf(open, await this.elsewhere(open, minutes));
  }

  /** The same of each minute, by its id; in as few statements as for one. */
  async notFoundInEach(minutes: MinutesInFull): Promise<Map<string, string[]>> {
    const texts = minutes.items.map(({ id, blocks }) => ({ id, texts: textsOf(blocks) }));
    const names = await this.namesIn(
      texts.flatMap((each) => each.texts),
      minutes,
    );
    const open = texts.map((each) => ({ id: each.id, citations: openIn(each.texts, names, minutes) }));
    const found = await this.elsewhere(
      open.flatMap(({ citations }) => citations),
      minutes,
    );
    return new Map(open.map(({ id, citations }) => [id, missingOf(citations, found)]));
  }

  private async meantBy(
    citations: readonly MinuteCitation[],
    minutes: MinutesInFull,
    cited: readonly Cited[],
  ): Promise<Map<string, string>> {
    const kept = await this.stillThere(cited, minutes);
    const near = citations.map((citation) => ({ citation, id: meantNear(citation, minutes, kept) }));
    const far = near.filter(({ id }) => id === null).map(({ citation }) => citation);
    const found = await this.elsewhere(far, minutes);
    for (const { citation, id } of near) if (id !== null) found.set(keyOf(citation), id);
    return found;
  }

  /** What a page still cites may have been joined to another minute, or removed, since it was drawn. */
  private async stillThere(cited: readonly Cited[], { items }: Pick<MinutesInFull, 'items'>): Promise<Cited[]> {
    const known = new Set(items.map(({ id }) => id));
    const others = cited.map(({ id }) => id).filter((id) => !known.has(id));
    const found =
      others.length === 0 ? [] : await this.minutes.find({ select: { id: true }, where: { id: In(others) } });
    for (const { id } of found) known.add(id);
    return cited.filter(({ id }) => known.has(id));
  }

  private async elsewhere(citations: readonly MinuteCitation[], minutes: MinutesInFull): Promise<Map<string, string>> {
    const years = await this.authority.municipalYears();
    return citedElsewhere(citations, minutes, { manager: this.unitOfWork.readingManager(), years });
  }

  private get minutes() {
    return this.unitOfWork.reading(Minute);
  }
}

function namedPair(id: string, name: string | undefined): [string, string][] {
  return name === undefined ? [] : [[id, name]];
}

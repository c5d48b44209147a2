import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { stateOn, supersededFrom, type TermsState } from '../../domain/terms-of-reference/terms-in-force.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { TermsContent } from '../../publications/content/terms-content.js';
import { type Published, PublicRecord } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';

/** A published version with what has become of it. */
export interface PublishedTerms {
  readonly address: string;
  readonly content: TermsContent;
  readonly state: TermsState;
  /** The first day on which another version applies, published or not; null while none does. */
  readonly supersededFrom: CalendarDate | null;
  /** Whether that other version waits for its publication. */
  readonly isNextMissing: boolean;
}

/** More than any panel has had. */
const MOST_VERSIONS = 200;

/**
 * The versions of a panel's terms of reference that are published. Which is in force follows from these, and from what
 * each says of the day on which another takes its place: what is over is not in force because its successor is missing.
 */
@Injectable()
export class PublishedTermsOfReference {
  constructor(
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Null where none that is published was. */
  async inForceOn(slug: string, day: CalendarDate): Promise<PublishedTerms | null> {
    const begun = (await this.ofPanel(slug)).filter(({ content }) => content.inForceFrom <= day);
    return begun.find(({ supersededFrom }) => supersededFrom === null || supersededFrom > day) ?? null;
  }

  /** The latest first. */
  async ofPanel(slug: string): Promise<PublishedTerms[]> {
    const asked = { below: addresses.termsOf(slug), order: 'latest-first', skip: 0, take: MOST_VERSIONS } as const;
    const { items } = await this.record.list('terms-of-reference', asked);
    const versions = items.map((item) => ({ ...item, ...timeOf(item) }));
    return versions.map((version) => {
      const next = supersededFrom(version, versions);
      const until = earlier(next, version.content.supersededFrom ?? null);
      const isOver = until !== null && until <= this.clock.today();
      return {
        address: version.publication.address,
        content: version.content,
        state: isOver ? 'superseded' : stateOn(version, versions, this.clock.today()),
        supersededFrom: until,
        isNextMissing: until !== next,
      };
    });
  }
}

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function timeOf({ publication, content }: Published<'terms-of-reference'>) {
  const { number, adopted, inForceFrom } = content;
  return { id: publication.id, number, supersedesId: null, adoptedOn: adopted.on, inForceFrom };
}

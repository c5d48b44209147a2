import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { termsInForce } from '../../domain/terms-of-reference/terms-in-force.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { TermsOfReferenceService } from './terms-of-reference.service.js';
import type { TermsVersion } from './terms-version.entity.js';
import { adoptionInWords, rulesOf } from './terms-words.js';

/** What ruled a panel on a day, in words for the pages of its meetings and its overview. */
export interface TermsInForce {
  readonly version: TermsVersion;
  /** `Corporate Parenting Panel, 24 October 2017, minute 27` */
  readonly adoption: string;
  /** What the version says of meetings and members; what it leaves to the panel's settings is not there. */
  readonly rules: readonly { readonly key: string; readonly text: string }[];
  /** The version of today, where that is another. */
  readonly today: TermsVersion | null;
}

/** The version of a panel's terms of reference in force on a day. */
@Injectable()
export class TermsOfDayService {
  constructor(
    private readonly terms: TermsOfReferenceService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Null before the first. */
  async on(panelId: string, day: CalendarDate): Promise<TermsInForce | null> {
    const versions = await this.terms.ofPanel(panelId);
    const version = termsInForce(versions, day);
    if (version === null) return null;
    const today = termsInForce(versions, this.clock.today());
    return {
      version,
      adoption: adoptionInWords(version) ?? '',
      rules: rulesOf(version),
      today: today?.id === version.id ? null : today,
    };
  }
}

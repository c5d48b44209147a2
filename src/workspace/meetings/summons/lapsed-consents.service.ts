import { Injectable } from '@nestjs/common';
import { addDays } from '../../../domain/calendar/calendar-date.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import { consentOn } from '../../../domain/summons/electronic-consent.js';
import { SummonsConsentsService } from '../../people/summons-consents/summons-consents.service.js';
import type { SummonsMails } from './summons-letters.service.js';
import type { SummonsInFull } from './summons.service.js';

/** A withdrawal may be recorded days after it was made: a mail sent in between summoned nobody. (SI 2015/5.) */
@Injectable()
export class LapsedConsents {
  constructor(private readonly consents: SummonsConsentsService) {}

  /** Who has the mail without a consent to that address on the day it left, or else was authenticated, by person. */
  async of({ summons, members }: SummonsInFull, mails: SummonsMails): Promise<ReadonlySet<string>> {
    const mailed = members.filter(({ way }) => way === 'electronic');
    const consents = await this.consents.ofPeople(mailed.map(({ personId }) => personId));
    const lapsed = mailed.filter(({ personId, address }) => {
      const own = consents.filter((consent) => consent.personId === personId);
      const sentAt = mails.get(personId)?.sentAt ?? summons.authenticatedAt;
      const day = londonDay(sentAt);
      // Withdrawn on the day itself it may have been in force when the mail left, and what went out stays as it was.
      return ![day, addDays(day, -1)].some((each) => consentOn(own, each)?.address === address);
    });
    return new Set(lapsed.map(({ personId }) => personId));
  }
}

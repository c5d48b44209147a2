import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { Config } from '../../../platform/config/config.js';
import { fullName } from '../../people/person.entity.js';
import { type TermsToReview, TermsToReviewService } from '../../terms-of-reference/terms-to-review.service.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import type { DueLetter, LettersOfDay } from '../daily/due-letter.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { termsReviewEmail } from './terms-review.email.js';

/** Reminds a panel's clerk of the review of its terms of reference: on the day that is set for it, once. */
@Injectable()
export class TermsReviewsDue implements OnModuleInit {
  constructor(
    private readonly daily: DailyLetters,
    private readonly terms: TermsToReviewService,
    private readonly contacts: ContactsService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.daily.register('terms-reviews', (day) => this.due(day));
  }

  /** What could not go out on its day goes out on the first on which there is somebody to write to. */
  private async due(day: CalendarDate): Promise<LettersOfDay> {
    const terms = await this.terms.by(day);
    const clerks = terms.flatMap(({ panel }) => panel.clerkId ?? []);
    const contacts = await this.contacts.of(clerks, day);
    const clerkOf = ({ panel }: TermsToReview) => contacts.get(panel.clerkId ?? '');
    const letters = terms.flatMap((each) => {
      const contact = clerkOf(each);
      return contact ? [this.letterOf(contact, each, day)] : [];
    });
    const forNobody = terms.filter((each) => each.reviewOn === day && !clerkOf(each)?.address);
    return { letters, forNobody: forNobody.map(nobodyFor) };
  }

  /** Another day of review is another letter. */
  private letterOf(contact: Contact, terms: TermsToReview, day: CalendarDate): DueLetter {
    const model = termsReviewEmail(terms, { name: fullName(contact.person) }, day, this.config.baseUrl);
    return {
      contact,
      key: `terms-review:${terms.id}:${terms.reviewOn}`,
      what: 'Terms of reference to review',
      write: () =>
        Promise.resolve({
          template: 'terms-review',
          model,
          purpose: 'terms-review',
          about: { kind: 'panel', id: terms.panelId },
        }),
    };
  }
}

function nobodyFor({ panel, reviewOn }: TermsToReview): string {
  return `The review of the terms of reference of the ${panel.name}, due on ${plainDate(reviewOn)}, is for nobody: its clerk cannot be written to.`;
}

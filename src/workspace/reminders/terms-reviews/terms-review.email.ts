import { type CalendarDate, longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { termsPaths } from '../../terms-of-reference/terms-of-reference.paths.js';
import type { TermsToReview } from '../../terms-of-reference/terms-to-review.service.js';

/** What `views/emails/terms-review` says. */
export function termsReviewEmail(
  { panel, panelId, number, inForceFrom, reviewOn }: TermsToReview,
  to: { readonly name: string },
  day: CalendarDate,
  baseUrl: string,
) {
  const due =
    reviewOn === day
      ? `are to be reviewed today, ${longDate(reviewOn)}`
      : `were to be reviewed by ${longDate(reviewOn)}`;
  return {
    subject: `Terms of reference of the ${panel.name} to review`,
    greeting: `Dear ${to.name}`,
    lede: `The terms of reference of the ${panel.name} ${due}.`,
    inForce: `Version ${number} has been in force since ${plainDate(inForceFrom ?? reviewOn)}.`,
    next: 'Put them on an agenda of the panel, and make a new version of them where they have to change. If they stand as they are, set another day of review.',
    link: `${baseUrl}${termsPaths.version(panelId, number)}`,
    linkText: 'Open the terms of reference',
  };
}

import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { SummonsText } from './summons-text.js';

interface Recipient {
  readonly name: string;
  /** The day on which they consented to be summoned at this address. */
  readonly consentedOn: string;
  /** Where they can withdraw that. */
  readonly consentPage: string;
}

/** What `views/emails/summons` says; `offices` are the lines of the council’s address. */
export function summonsEmail(text: SummonsText, offices: readonly string[], to: Recipient) {
  const { opening, day, time, place, business, authentication, page } = text;
  return {
    subject: `Summons: ${text.meeting}`,
    offices,
    greeting: `To ${to.name}`,
    opening,
    appointment: [`${day}, ${time}`, ...place],
    business,
    authentication,
    link: page,
    linkText: 'Agenda and papers',
    why: `You are a member of the ${text.panel}, summoned under the Local Government Act 1972, Schedule 12, paragraph 4. The summons comes by email because you consented to that on ${plainDate(to.consentedOn)}.`,
    consentPage: to.consentPage,
  };
}

import type { RecipientRole } from '../../../domain/reminders/ladder.js';
import { newId } from '../../../platform/database/new-id.js';
import type { MailLink } from '../../../platform/mail/mail-links.js';

/** The name under which links to answer from a mail are made. */
export const ANSWER_LINK = 'action-answer';

/** A new one for somebody told in this role; null for chairs and clerks, who sign in: whoever does the work has a link. */
export function answerLinkFor(role: RecipientRole): MailLink | null {
  return role === 'chair' || role === 'clerk' ? null : { kind: ANSWER_LINK, id: newId() };
}

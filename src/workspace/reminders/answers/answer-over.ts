import type { LinkEnd } from '../../../domain/reminders/mail-link-states.js';
import { LinkOver } from '../links/link-over.js';

const WHY: Readonly<Record<LinkEnd<'closed'>, string>> = {
  revoked: 'The clerk has taken this link back. If you still need to answer, ask for a new one or write to the clerk.',
  closed: 'The action has been closed, so there is nothing left to answer. Thank you for what you did.',
  'passed-on': 'This action is no longer with you: somebody else looks after it now. There is nothing you have to do.',
  expired: 'Links in our mails work for 30 days, and this one has run out.',
};

/** Why a link to answer for an action opens nothing any more. */
export function answerOver(end: LinkEnd<'closed'>): LinkOver {
  return new LinkOver(WHY[end], end === 'expired' || end === 'revoked');
}

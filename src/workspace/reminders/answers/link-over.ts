import type { AnswerLinkState } from '../../../domain/reminders/answer-link-states.js';
import { Withdrawn } from '../../../domain/errors.js';

const WHY: Readonly<Record<Exclude<AnswerLinkState, 'open'>, string>> = {
  revoked: 'The clerk has taken this link back. Ask the clerk of the panel if you still need to answer.',
  closed: 'The action has been closed, so there is nothing left to answer. Thank you for what you did.',
  'passed-on': 'This action is no longer with you: somebody else looks after it now. There is nothing you have to do.',
  expired: 'Links in our mails work for 30 days, and this one has run out.',
};

/** A link that opened something once. */
export class LinkOver extends Withdrawn {
  constructor(readonly state: Exclude<AnswerLinkState, 'open'>) {
    super(WHY[state]);
  }
}

import { linkPlaceholder, type MailLink } from '../../../platform/mail/mail-links.js';
import type { ActionToAnswer } from '../../actions/answering/answering.service.js';

/** What `views/emails/fresh-answer-link` says: public-safe words only. */
export function freshLinkEmail({ line }: ActionToAnswer, to: { readonly name: string }, link: MailLink) {
  return {
    subject: `A new link to answer ${line.reference}`,
    greeting: `Dear ${to.name}`,
    lede: 'You asked for a new link, because the one in an earlier mail had run out. If it was not you, you need not do anything.',
    panel: line.panelName,
    reference: line.reference,
    wording: line.wording,
    due: line.slip === '' ? line.due : `${line.due}, ${line.slip}`,
    link: linkPlaceholder(link),
    lasts: 'The link is for you only and works for 30 days, or until the action is closed.',
  };
}

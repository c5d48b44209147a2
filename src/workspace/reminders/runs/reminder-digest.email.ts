import { longDate } from '../../../domain/calendar/calendar-date.js';
import { linkPlaceholder, type MailLink } from '../../../platform/mail/mail-links.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import type { Digest, DigestLine } from './digest.js';
import { WHY_TOLD } from './why-told.js';

/** The placeholder of each action's link, by the id of the action; those who sign in have none. */
export type LinksOfActions = ReadonlyMap<string, MailLink>;

/** What `views/emails/reminder-digest` says: public-safe words only, grouped by panel, worst first. */
export function reminderDigestEmail(
  digest: Digest,
  to: { readonly name: string },
  links: LinksOfActions,
  baseUrl: string,
) {
  const others = digest.unnamed.length;
  return {
    subject: subjectOf(digest),
    greeting: `Dear ${to.name}`,
    lede: 'This is what the council’s panels have asked for and is due, late or not settled. You are reminded of actions by one mail a day at most.',
    panels: digest.panels.map(({ name, lines }) => ({
      name,
      actions: lines.map((line) => presentLine(line, links.get(line.action.id), baseUrl)),
    })),
    links: links.size === 0 ? null : 'The links are for you only, and work for 30 days.',
    more: others === 0 ? null : `And ${others} more. Ask us for the list: an answer to this mail reaches us.`,
  };
}

function subjectOf({ total, overdue }: Digest): string {
  const actions = total === 1 ? '1 action' : `${total} actions`;
  if (overdue === 0) return `${actions} to look after`;
  return overdue === total ? `${actions} overdue` : `${actions} to look after, ${overdue} overdue`;
}

function presentLine({ action, role }: DigestLine, link: MailLink | undefined, baseUrl: string) {
  return {
    reference: action.reference,
    wording: action.wording,
    status: action.statusWords,
    isLate: action.status === 'overdue',
    due: action.slip === '' ? action.due : `${action.due}, ${action.slip}`,
    reply: lateReply(action),
    owner: role === 'owner' ? null : action.owner,
    why: WHY_TOLD[role],
    link: link ? linkPlaceholder(link) : `${baseUrl}${actionPaths.show(action.id)}`,
    linkText: link ? 'Answer' : 'Open the action',
  };
}

/** What waits on a reply is only in a digest once this is late. */
function lateReply({ waitingFor, waitingSince, replyDueOn }: ActionLine): string | null {
  if (waitingSince === null || replyDueOn === null) return null;
  return `A reply from ${waitingFor ?? 'others'} was due on ${longDate(replyDueOn)}: ask for it, or tell us that it has come.`;
}

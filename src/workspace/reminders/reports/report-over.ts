import type { ReportClosed } from '../../../domain/agendas/report-closed.js';
import type { LinkEnd } from '../../../domain/reminders/mail-link-states.js';
import { LinkOver } from '../links/link-over.js';

const WHY: Readonly<Record<LinkEnd<ReportClosed>, string>> = {
  revoked:
    'The clerk has taken this link back. If you still have a report to send, ask for a new one or write to the clerk.',
  published: 'The agenda has been published, so no report can be sent by this link. Write to the clerk of the panel.',
  withdrawn: 'This item is not on the agenda any more, so it needs no report.',
  over: 'The day of the meeting is past, or the meeting is not held. If you still have a report to send, write to the clerk of the panel.',
  accepted:
    'The clerk has accepted your report, and it is a paper of the item now. If it has to change, write to the clerk of the panel.',
  'passed-on': 'This report is no longer yours to write. There is nothing you have to do.',
  expired: 'Links in our mails work for 30 days, and this one has run out.',
};

/** Why a link to hand in a report opens nothing any more. */
export function reportOver(end: LinkEnd<ReportClosed>): LinkOver {
  return new LinkOver(WHY[end], end === 'expired' || end === 'revoked');
}

import { longDate } from '../../../domain/calendar/calendar-date.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import { fullName } from '../../people/person.entity.js';
import { liveInWords } from '../links/live-links.js';
import { reportPaths } from '../reminders.paths.js';
import type { ReportToAskFor } from './report-to-ask-for.js';

export function presentReportRequest({ wanted, author, refusal, live }: ReportToAskFor) {
  const { agendaId, entryId, title, meeting, dueOn } = wanted;
  const item = `“${title}”, due on ${longDate(dueOn)}.`;
  const how = `A mail with a link to send it goes to ${author?.address ?? ''}. The link works for 30 days, or until the agenda is published.`;
  return {
    title: author === null ? 'Ask for the report' : `Ask ${fullName(author.person)} for the report`,
    caption: `${meeting.panel.name}, ${longDate(meeting.day)}`,
    backLink: { text: 'Back to the agenda', href: agendaPaths.show(agendaId) },
    lede: `${item} ${refusal ?? how}`,
    ask: refusal === null ? { text: 'Send the mail', action: agendaPaths.reportRequest(agendaId, entryId) } : null,
    live: live.map((each) => liveInWords(each, 'can send the report')),
    revocation: {
      text: 'Revoke the links',
      action: reportPaths.revocation(agendaId, entryId),
      kind: 'secondary',
    },
  };
}

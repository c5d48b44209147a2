import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { ReportExpected } from '../../agendas/reports-expected.service.js';

/** What `views/emails/reports-due` says, each report with the link to hand it in, under the titles that everybody may read. */
export function reportsDueEmail(
  reports: readonly ReportExpected[],
  to: { readonly name: string },
  day: CalendarDate,
  linkOf: (report: ReportExpected) => string,
) {
  return {
    subject: subjectOf(reports),
    greeting: `Dear ${to.name}`,
    reason:
      'The agenda of a meeting names you as the author of a report, and there is no paper yet. You can send each report by its link, without signing in.',
    reports: reports.map((report) => ({
      title: report.title,
      due: dueInWords(report.dueOn, day),
      meeting: `${report.meeting.panel.name}, ${longDate(report.meeting.day)}`,
      link: linkOf(report),
    })),
  };
}

function subjectOf(reports: readonly ReportExpected[]): string {
  const [only] = reports;
  if (only && reports.length === 1) return `Report due on ${longDate(only.dueOn)}: ${only.meeting.panel.name}`;
  return `${reports.length} reports due`;
}

function dueInWords(dueOn: CalendarDate, day: CalendarDate): string {
  if (dueOn === day) return `Due today, ${longDate(dueOn)}`;
  return dueOn < day ? `It was due on ${longDate(dueOn)}` : `Due on ${longDate(dueOn)}`;
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { reportAskedOn } from '../../../domain/reminders/report-notices.js';
import { linkPlaceholder, type MailLink } from '../../../platform/mail/mail-links.js';
import { type ReportExpected, ReportsExpected } from '../../agendas/reports-expected.service.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { fullName } from '../../people/person.entity.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import type { DueLetter, LettersOfDay } from '../daily/due-letter.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { newReportLink } from './report-link-in-mail.js';
import { ReportLinks } from './report-links.service.js';
import { reportsDueEmail } from './reports-due.email.js';

/** What an author is asked for by one notice: the reports of one meeting. */
interface Notice {
  readonly personId: string;
  readonly key: string;
  readonly reports: readonly ReportExpected[];
}

/** Asks authors for the reports that an agenda waits for: one mail a person, meeting and notice. */
@Injectable()
export class ReportsAskedFor implements OnModuleInit {
  constructor(
    private readonly daily: DailyLetters,
    private readonly authority: AuthorityService,
    private readonly expected: ReportsExpected,
    private readonly contacts: ContactsService,
    private readonly links: ReportLinks,
  ) {}

  onModuleInit(): void {
    this.daily.register('reports-due', (day) => this.due(day));
  }

  private async due(day: CalendarDate): Promise<LettersOfDay> {
    const notices = await this.noticesOn(day);
    const contacts = await this.contacts.of([...new Set(notices.map(({ personId }) => personId))], day);
    const letters = notices.flatMap((notice) => {
      const contact = contacts.get(notice.personId);
      return contact ? [this.letterOf(contact, notice, day)] : [];
    });
    return { letters, forNobody: [] };
  }

  private async noticesOn(day: CalendarDate): Promise<Notice[]> {
    const count = await this.authority.councilCalendar();
    const notices = new Map<string, Notice>();
    for (const report of await this.expected.ofEverybody()) {
      const askedOn = reportAskedOn(report.dueOn, day, count);
      if (askedOn === null) continue;
      const key = `reports-due:${report.personId}:${report.meeting.id}:${askedOn}`;
      const reports = [...(notices.get(key)?.reports ?? []), report];
      notices.set(key, { personId: report.personId, key, reports });
    }
    return [...notices.values()];
  }

  private letterOf(contact: Contact, { key, reports }: Notice, day: CalendarDate): DueLetter {
    const { person } = contact;
    const made = new Map(reports.map(({ entryId }): [string, MailLink] => [entryId, newReportLink()]));
    const linkOf = ({ entryId }: ReportExpected) => linkPlaceholder(made.get(entryId) ?? newReportLink());
    const model = reportsDueEmail(reports, { name: fullName(person) }, day, linkOf);
    const about = { kind: 'person', id: person.id };
    const links = [...made.values()];
    return {
      contact,
      key,
      what: reports.length === 1 ? '1 report due' : `${reports.length} reports due`,
      write: () => Promise.resolve({ template: 'reports-due', model, purpose: 'reports-due', about, links }),
      together: (unit) => this.links.keep(unit, person.id, made),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { reportAskedOn } from '../../../domain/reminders/report-notices.js';
import { Config } from '../../../platform/config/config.js';
import { type ReportExpected, ReportsExpected } from '../../agendas/reports-expected.service.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { fullName } from '../../people/person.entity.js';
import { Letters } from '../letters/letters.service.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { reportsDueEmail } from './reports-due.email.js';

/** What an author is asked for by one notice: the reports of one meeting. */
interface Notice {
  readonly personId: string;
  readonly key: string;
  readonly reports: readonly ReportExpected[];
}

/** Asks authors for the reports that an agenda waits for: one mail a person, meeting and notice. */
@Injectable()
export class ReportsAskedFor {
  constructor(
    private readonly authority: AuthorityService,
    private readonly expected: ReportsExpected,
    private readonly contacts: ContactsService,
    private readonly letters: Letters,
    private readonly config: Config,
  ) {}

  /** @returns how many mails there were; what went out before is not sent again */
  async sendAll(day: CalendarDate): Promise<number> {
    const notices = await this.noticesOn(day);
    const contacts = await this.contacts.of([...new Set(notices.map(({ personId }) => personId))], day);
    let sent = 0;
    for (const notice of notices) {
      const contact = contacts.get(notice.personId);
      if (contact && (await this.write(contact, notice, day))) sent += 1;
    }
    return sent;
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

  private async write(contact: Contact, { key, reports }: Notice, day: CalendarDate): Promise<boolean> {
    return this.letters.send(contact, {
      template: 'reports-due',
      model: reportsDueEmail(reports, { name: fullName(contact.person) }, day, this.config.baseUrl),
      purpose: 'reports-due',
      key,
      about: { kind: 'person', id: contact.person.id },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { ReportWanted } from '../../agendas/submissions/reports-wanted.service.js';
import type { Person } from '../../people/person.entity.js';
import { type LinkLetter, LinkLetters, type LinkLetterWords } from '../links/link-letters.service.js';
import { REPORT_LINK } from './report-link-in-mail.js';
import { ReportLinks } from './report-links.service.js';

/** Why an author is written to about one report; also the purpose in the notice log. */
export interface ReportLetterWords extends LinkLetterWords {
  readonly purpose: 'report-asked-for' | 'report-returned' | 'fresh-report-link';
}

export interface ReportLetter extends LinkLetter {
  readonly personId: string;
  readonly entryId: string;
}

/** Mails about one report to its author, with a link to hand it in: public-safe words only. */
@Injectable()
export class ReportLetters {
  constructor(
    private readonly letters: LinkLetters,
    private readonly links: ReportLinks,
    private readonly outbox: Outbox,
  ) {}

  /** Before the unit that sends it. Null where there is no address to send it to. */
  async write(person: Person, wanted: ReportWanted, words: ReportLetterWords): Promise<ReportLetter | null> {
    const { entryId, title, meeting, dueOn } = wanted;
    const facts = { title, meeting: `${meeting.panel.name}, ${longDate(meeting.day)}`, due: longDate(dueOn) };
    const letter = await this.letters.write('report-letter', { kind: REPORT_LINK, person }, words, facts);
    return letter && { ...letter, personId: person.id, entryId };
  }

  async send(unit: Unit, { personId, entryId, link, order }: ReportLetter): Promise<void> {
    await this.links.keep(unit, personId, new Map([[entryId, link]]));
    await this.outbox.queue(unit, order);
  }
}

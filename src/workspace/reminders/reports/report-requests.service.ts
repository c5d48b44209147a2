import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { ReportClosed } from '../../../domain/agendas/report-closed.js';
import { mayEditAgenda, type Reader } from '../../../domain/access/roles.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type ReportWanted, ReportsWanted } from '../../agendas/submissions/reports-wanted.service.js';
import { hadEnough } from '../links/fresh-links-enough.js';
import type { Contact } from '../links/contacts.service.js';
import { type LiveLinks, livePerPerson } from '../links/live-links.js';
import { ReportAuthors } from './report-authors.service.js';
import { ReportLetters, type ReportLetterWords } from './report-letters.service.js';
import { REPORT_LINK } from './report-link-in-mail.js';
import { ReportLink } from './report-link.entity.js';
import type { ReportToAskFor } from './report-to-ask-for.js';

const ASKED = { links: ReportLink, kind: REPORT_LINK, purpose: 'report-asked-for' } as const;
const ENOUGH = 'Three links to this report were sent within the hour. Wait a little, or write to its author yourself.';
const NO_ADDRESS = 'We have no mail address for this officer.';
const NOBODY = 'No officer who is with the council is named on this item.';
const CLOSED: Readonly<Record<ReportClosed, string>> = {
  published: 'This agenda has been published, so no report can be handed in for it.',
  withdrawn: 'This item has been withdrawn, so it needs no report.',
  over: 'The day of the meeting is past, or the meeting is not held.',
  accepted: 'The report of this item has been accepted already.',
};

/** Asks the author of one report for it by hand, and takes links back. For the clerk of the panel. */
@Injectable()
export class ReportRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportsWanted,
    private readonly authors: ReportAuthors,
    private readonly letters: ReportLetters,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** @throws NotFound, NotAllowed */
  async open(agendaId: string, entryId: string, user: Reader): Promise<ReportToAskFor> {
    const wanted = await this.kept(agendaId, entryId, user);
    const author = await this.authors.of(wanted);
    const live = author === null || wanted.closed !== null ? [] : await this.liveOf(entryId, author.person.id);
    return { wanted, author, refusal: refusalOf(wanted, author), live };
  }

  /** @throws NotFound, NotAllowed, RuleBroken */
  async ask(agendaId: string, entryId: string, user: Actor & Reader): Promise<void> {
    const { wanted, author, refusal } = await this.open(agendaId, entryId, user);
    const letter = author && (await this.letters.write(author.person, wanted, wordsOf(wanted)));
    if (refusal !== null || !letter) throw new RuleBroken(refusal ?? NO_ADDRESS);
    const { personId } = letter;
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('report links', personId);
      if (await hadEnough(unit, { ...ASKED, of: { entryId, personId } }, this.clock.now()))
        throw new RuleBroken(ENOUGH);
      await this.letters.send(unit, letter);
      await this.audit.record(unit, user, { ...deed('asked for a report', entryId), detail: { personId } });
    });
  }

  /** All links to this item, whoever has them. */
  async revoke(agendaId: string, entryId: string, user: Actor & Reader): Promise<void> {
    await this.kept(agendaId, entryId, user);
    await this.unitOfWork.run(async (unit) => {
      const { affected } = await unit.manager.update(
        ReportLink,
        { entryId, revokedAt: IsNull() },
        { revokedAt: this.now() },
      );
      if (affected !== 0) await this.audit.record(unit, user, deed('took back the links to hand in a report', entryId));
    });
  }

  private async kept(agendaId: string, entryId: string, user: Reader): Promise<ReportWanted> {
    const wanted = await this.reports.find(entryId);
    if (wanted?.agendaId !== agendaId) throw new NotFound('There is no such item on this agenda.');
    if (!mayEditAgenda(user, wanted.meeting.panelId)) {
      throw new NotAllowed('Only the clerk of this panel can ask for its reports.');
    }
    return wanted;
  }

  private async liveOf(entryId: string, personId: string): Promise<LiveLinks[]> {
    const where = { entryId, personId, revokedAt: IsNull(), expiresAt: MoreThan(this.now()) };
    const order = { expiresAt: 'ASC' } as const;
    const links = await this.unitOfWork.reading(ReportLink).find({ where, relations: { person: true }, order });
    return livePerPerson(links, new Set([personId]));
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

function deed(action: string, entryId: string) {
  return { action, subjectKind: 'agenda-entry', subjectId: entryId };
}

function refusalOf({ closed }: ReportWanted, author: Contact | null): string | null {
  if (closed !== null) return CLOSED[closed];
  if (author === null) return NOBODY;
  return author.address === null ? NO_ADDRESS : null;
}

function wordsOf({ dueOn, title }: ReportWanted): ReportLetterWords {
  return {
    purpose: ASKED.purpose,
    subject: `Report due on ${longDate(dueOn)}: ${title}`,
    lede: 'The clerk of the panel asks you for this report. You can send it by the link below, without signing in.',
  };
}

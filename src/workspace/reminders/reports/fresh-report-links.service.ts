import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ReportsWanted } from '../../agendas/submissions/reports-wanted.service.js';
import { fullName } from '../../people/person.entity.js';
import { hadEnough } from '../links/fresh-links-enough.js';
import { OpenedReportLinks } from './opened-report-links.service.js';
import { ReportLetters } from './report-letters.service.js';
import { REPORT_LINK } from './report-link-in-mail.js';
import { ReportLink } from './report-link.entity.js';

const FRESH = { links: ReportLink, kind: REPORT_LINK, purpose: 'fresh-report-link' } as const;

const LEDE =
  'You asked for a new link, because the one in an earlier mail did not work any more. If it was not you, you need not do anything.';

/** A new link in place of one that has run out, to the same author only; whoever asks is not told what came of it. */
@Injectable()
export class FreshReportLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opened: OpenedReportLinks,
    private readonly reports: ReportsWanted,
    private readonly letters: ReportLetters,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** `address` is the network address it comes from. @throws NotFound, TooManyAttempts for a guess */
  async ask(token: string, address: string): Promise<void> {
    const { entryId, personId, person, ...old } = await this.opened.known(token, address);
    const wanted = await this.reports.find(entryId);
    if (wanted === null || !(await this.opened.canBeHadAfresh({ ...old, entryId, personId }, wanted))) return;
    const subject = `A new link for your report: ${wanted.title}`;
    const letter = await this.letters.write(person, wanted, { purpose: FRESH.purpose, subject, lede: LEDE });
    if (letter === null) return;
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('report links', personId);
      if (await hadEnough(unit, { ...FRESH, of: { entryId, personId } }, this.clock.now())) return;
      await this.letters.send(unit, letter);
      const by = { accountId: null, name: fullName(person) };
      const deed = { action: 'asked for a new link to hand in a report', subjectKind: 'agenda-entry' };
      await this.audit.record(unit, by, { ...deed, subjectId: entryId });
    });
  }
}

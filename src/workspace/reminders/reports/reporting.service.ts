import { Injectable } from '@nestjs/common';
import type { Unit } from '../../../platform/database/unit.js';
import type { UploadedFile } from '../../../platform/web/uploads/upload.js';
import { NotAllowed, NotFound } from '../../../domain/errors.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { type ReportWanted, ReportsWanted } from '../../agendas/submissions/reports-wanted.service.js';
import { Submissions, type SubmissionCheck } from '../../agendas/submissions/submissions.service.js';
import { fullName, type Person } from '../../people/person.entity.js';
import { LinkThrottle } from '../links/link-throttle.js';
import { type OpenedReport, OpenedReportLinks } from './opened-report-links.service.js';
import { ReportAuthors } from './report-authors.service.js';
import type { ReportForm } from './report.form.js';
import { reportOver } from './report-over.js';

/** An item whose report somebody may hand in, and who that is. */
export interface OwnReport {
  readonly wanted: ReportWanted;
  readonly person: Person;
}

/** Hands in a report in its author's name: by the link in a mail, or signed in. */
@Injectable()
export class Reporting {
  constructor(
    private readonly links: OpenedReportLinks,
    private readonly reports: ReportsWanted,
    private readonly authors: ReportAuthors,
    private readonly submissions: Submissions,
    private readonly throttle: LinkThrottle,
  ) {}

  get takesWord(): boolean {
    return this.submissions.takesWord;
  }

  /** Before anything is received. @throws NotFound, LinkOver, TooManyAttempts */
  async begin(token: string, address: string): Promise<OpenedReport> {
    const opened = await this.links.open(token, address);
    await this.throttle.posted(opened.link.id);
    return opened;
  }

  /** @throws LinkOver where the link has ended meanwhile, RuleBroken */
  async byLink({ link, wanted }: OpenedReport, form: ReportForm, file: UploadedFile | undefined): Promise<void> {
    const check = (unit: Unit, now: ReportWanted | null) => this.links.require(unit, link.id, now);
    await this.take(
      wanted,
      form,
      file,
      { accountId: null, name: fullName(link.person), personId: link.personId },
      check,
    );
  }

  /** What the signed-in author may hand in. @throws NotFound where it is not theirs, LinkOver where it is too late */
  async ofAuthor(entryId: string, user: Pick<CurrentUser, 'personId'>): Promise<OwnReport> {
    const wanted = await this.reports.find(entryId);
    const author = wanted && (await this.authors.of(wanted));
    if (!wanted || !author || author.person.id !== user.personId) throw new NotFound('No report is asked of you here.');
    if (wanted.closed !== null) throw reportOver(wanted.closed);
    return { wanted, person: author.person };
  }

  /** @throws NotAllowed where the report is somebody else's meanwhile, RuleBroken */
  async bySignedIn({ wanted, person }: OwnReport, form: ReportForm, file: UploadedFile | undefined, user: CurrentUser) {
    const check: SubmissionCheck = (_unit, now) =>
      now?.authorId === person.id
        ? Promise.resolve()
        : Promise.reject(new NotAllowed('This report is no longer yours to write.'));
    await this.take(wanted, form, file, { ...user, personId: person.id }, check);
  }

  private async take(
    wanted: ReportWanted,
    { title, backgroundPapers, paragraphs, reason, note }: ReportForm,
    file: UploadedFile | undefined,
    by: Parameters<Submissions['take']>[3],
    check: SubmissionCheck,
  ): Promise<void> {
    const said = {
      title,
      backgroundPapers: backgroundPapers ?? null,
      paragraphs,
      reason: reason ?? null,
      note: note ?? null,
    };
    await this.submissions.take(wanted, said, file, by, check);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { ReportClosed } from '../../../domain/agendas/report-closed.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { canBeHadAfresh, type LinkFacts, linkState } from '../../../domain/reminders/mail-link-states.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type ReportWanted, ReportsWanted } from '../../agendas/submissions/reports-wanted.service.js';
import type { Person } from '../../people/person.entity.js';
import { KnownLinks } from '../links/known-links.service.js';
import { ReportAuthors } from './report-authors.service.js';
import { REPORT_LINK } from './report-link-in-mail.js';
import { ReportLink } from './report-link.entity.js';
import { reportOver } from './report-over.js';

export type KnownReportLink = ReportLink & { readonly person: Person };

/** What a link opens. */
export interface OpenedReport {
  readonly link: KnownReportLink;
  readonly wanted: ReportWanted;
}

/** From what stands in an address to the item whose report is asked for; reading changes nothing. */
@Injectable()
export class OpenedReportLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: KnownLinks,
    private readonly reports: ReportsWanted,
    private readonly authors: ReportAuthors,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** `address` is the network address it comes from. @throws NotFound, TooManyAttempts for a guess, LinkOver */
  async open(token: string, address: string): Promise<OpenedReport> {
    const link = await this.known(token, address);
    return { link, wanted: await this.requireOpen(link, await this.reports.find(link.entryId)) };
  }

  /** Whatever has become of it. @throws NotFound, TooManyAttempts for a guess */
  async known(token: string, address: string): Promise<KnownReportLink> {
    return this.links.get(REPORT_LINK, { token, address }, (id) => this.find(id));
  }

  /** In the unit of a change, with the item as it is there. @throws LinkOver */
  async require(unit: Unit, linkId: string, wanted: ReportWanted | null): Promise<void> {
    await this.requireOpen(await unit.manager.findOneByOrFail(ReportLink, { id: linkId }), wanted);
  }

  /** Whether a new one may take its place. */
  async canBeHadAfresh(link: ReportLink, wanted: ReportWanted | null): Promise<boolean> {
    return canBeHadAfresh(await this.factsOf(link, wanted));
  }

  private async factsOf(link: ReportLink, wanted: ReportWanted | null): Promise<LinkFacts<ReportClosed>> {
    const author = wanted && (await this.authors.of(wanted));
    return {
      isRevoked: link.revokedAt !== null,
      closed: wanted === null ? 'withdrawn' : wanted.closed,
      isTheirs: author?.person.id === link.personId,
      expiresAt: link.expiresAt,
      now: this.clock.now().toISOString(),
    };
  }

  private async requireOpen(link: ReportLink, wanted: ReportWanted | null): Promise<ReportWanted> {
    const state = linkState(await this.factsOf(link, wanted));
    if (state !== 'open') throw reportOver(state);
    // An item that is no more counts as withdrawn.
    if (wanted === null) throw reportOver('withdrawn');
    return wanted;
  }

  private async find(id: string): Promise<KnownReportLink | null> {
    const link = await this.unitOfWork.reading(ReportLink).findOne({ where: { id }, relations: { person: true } });
    return link?.person ? { ...link, person: link.person } : null;
  }
}

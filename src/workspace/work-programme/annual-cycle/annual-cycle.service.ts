import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { findYearOf, type MunicipalYear, yearLabel } from '../../../domain/calendar/municipal-year.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type DueReport, reportsToAdd } from '../../../domain/work-programme/annual-cycle.js';
import { naturalMeeting } from '../../../domain/work-programme/natural-meeting.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { MeetingsAhead } from '../meetings-ahead.service.js';
import { newItem } from '../new-item.js';
import { ProgrammeEdits } from '../programme-edits.js';
import { ProgrammeItem } from '../programme-item.entity.js';
import { requireKeeperOfProgramme } from '../programme-rights.js';
import type { AnnualReport } from './annual-report.entity.js';
import { AnnualReports } from './annual-reports.service.js';
import type { YearToFill } from './year-to-fill.js';

/** Puts each year's reports onto the work programme, at the first meeting from their month on. */
@Injectable()
export class AnnualCycle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
    private readonly reports: AnnualReports,
    private readonly meetings: MeetingsAhead,
    private readonly edits: ProgrammeEdits,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The year that runs, then those to come that the council has stored. */
  async yearsToFill(panelId: string): Promise<YearToFill[]> {
    const years = await this.authority.municipalYears();
    const today = this.clock.today();
    const current = [...years].reverse().filter(({ to }) => to >= today);
    const reports = await this.reports.of(panelId);
    const filled: YearToFill[] = [];
    for (const year of current) filled.push({ year, toAdd: await this.missingIn(year, reports) });
    return filled;
  }

  /** How many were added: none where there are all. */
  async fill(panelId: string, day: CalendarDate, user: Actor & Reader): Promise<number> {
    requireKeeperOfProgramme(user, panelId);
    const year = findYearOf(day, await this.authority.municipalYears());
    if (!year) throw new RuleBroken('The council has not stored that municipal year yet. An administrator can do so.');
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('annual-cycle', panelId);
      const toAdd = await this.missingIn(year, await this.reports.of(panelId));
      const meetings = (await this.meetings.of(panelId)).filter((meeting) => meeting.day <= year.to);
      const planned = await this.plannedBefore(toAdd.map(({ report }) => report.id));
      for (const { report, dueOn } of toAdd) {
        const title = planned.has(report.id) ? `${report.title}, ${yearLabel(year)}` : report.title;
        await this.edits.add(unit, { ...itemOf(report, year, dueOn), title }, naturalMeeting(dueOn, meetings), user);
      }
      return toAdd.length;
    });
  }

  /** Those of an earlier year: the next is told from it by its year. */
  private async plannedBefore(reportIds: readonly string[]): Promise<Set<string>> {
    const where = { annualReportId: In([...reportIds]) };
    const items = await this.unitOfWork
      .reading(ProgrammeItem)
      .find({ select: { id: true, annualReportId: true }, where });
    return new Set(items.flatMap(({ annualReportId }) => annualReportId ?? []));
  }

  private async missingIn(year: MunicipalYear, reports: readonly AnnualReport[]): Promise<DueReport<AnnualReport>[]> {
    const added = await this.unitOfWork.reading(ProgrammeItem).findBy({ yearFrom: year.from });
    return reportsToAdd(reports, year, new Set(added.flatMap(({ annualReportId }) => annualReportId ?? [])));
  }
}

function itemOf(report: AnnualReport, year: MunicipalYear, dueOn: CalendarDate): ProgrammeItem {
  const { id: annualReportId, panelId, title, purpose, statute, authorPersonId, authorPostId } = report;
  const source = statute === null ? 'panel' : 'statutory-report';
  const asked = { source, sourceWords: statute } as const;
  return newItem({
    ...{ panelId, title, purpose, authorPersonId, authorPostId, ...asked },
    ...{ annualReportId, yearFrom: year.from, dueOn },
  });
}

import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { yearlyDuty } from '../../../domain/work-programme/yearly-duty.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ProgrammeItem } from '../programme-item.entity.js';
import type { AnnualReport } from './annual-report.entity.js';
import type { ReportInView } from './report-in-view.js';

/** When each yearly report came last, and by when a statute wants it again. */
@Injectable()
export class YearlyDuties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(reports: readonly AnnualReport[]): Promise<ReportInView[]> {
    const items = await this.itemsOf(reports);
    return reports.map((report) => {
      const daysOf = (...states: ProgrammeItem['state'][]) =>
        items
          .filter((item) => item.annualReportId === report.id && states.includes(item.state))
          .flatMap(({ meeting }) => meeting?.day ?? [])
          .sort();
      const lastOn = daysOf('done').at(-1) ?? null;
      const [plannedOn = null] = daysOf('planned', 'placed');
      const isDuty = lastOn !== null && report.statute !== null;
      return { report, lastOn, duty: isDuty ? yearlyDuty(lastOn, plannedOn, this.clock.today()) : null };
    });
  }

  private async itemsOf(reports: readonly AnnualReport[]): Promise<ProgrammeItem[]> {
    if (reports.length === 0) return [];
    const where = { annualReportId: In(reports.map(({ id }) => id)) };
    return this.unitOfWork.reading(ProgrammeItem).find({ where, relations: { meeting: true } });
  }
}

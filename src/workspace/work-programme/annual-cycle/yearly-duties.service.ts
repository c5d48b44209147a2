import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { yearlyDuty } from '../../../domain/work-programme/yearly-duty.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isLetGo } from '../item-in-view.js';
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
    const today = this.clock.today();
    return reports.map((report) => {
      const own = items.filter(({ annualReportId }) => annualReportId === report.id);
      const lastOn = daysOf(own.filter(({ state }) => state === 'done')).at(-1) ?? null;
      const [plannedOn = null] = daysOf(own.filter((item) => isToCome(item, today)));
      const isDuty = lastOn !== null && report.statute !== null;
      return { report, lastOn, duty: isDuty ? yearlyDuty(lastOn, plannedOn, today) : null };
    });
  }

  private async itemsOf(reports: readonly AnnualReport[]): Promise<ProgrammeItem[]> {
    if (reports.length === 0) return [];
    const where = { annualReportId: In(reports.map(({ id }) => id)) };
    return this.unitOfWork.reading(ProgrammeItem).find({ where, relations: { meeting: true } });
  }
}

type Planned = Pick<ProgrammeItem, 'state' | 'meeting'>;

/** A meeting that is over, called off or without a quorum has nothing in time, whatever is still planned for it. */
function isToCome({ state, meeting }: Planned, today: CalendarDate): boolean {
  const isOpen = state === 'planned' || state === 'placed';
  return isOpen && !!meeting && meeting.day >= today && !isLetGo(meeting);
}

function daysOf(items: readonly Planned[]): CalendarDate[] {
  return items.flatMap(({ meeting }) => meeting?.day ?? []).sort();
}

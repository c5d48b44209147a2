import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { YearlyDuty } from '../../../domain/work-programme/yearly-duty.js';
import type { AnnualReport } from './annual-report.entity.js';

/** A yearly report with when it came last. */
export interface ReportInView {
  readonly report: AnnualReport;
  readonly lastOn: CalendarDate | null;
  /** Null where no statute asks for it, or it has not come here yet. */
  readonly duty: YearlyDuty | null;
}

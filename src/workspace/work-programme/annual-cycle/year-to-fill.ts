import type { MunicipalYear } from '../../../domain/calendar/municipal-year.js';
import type { DueReport } from '../../../domain/work-programme/annual-cycle.js';
import type { AnnualReport } from './annual-report.entity.js';

/** What a year of the council still lacks of its yearly reports. */
export interface YearToFill {
  readonly year: MunicipalYear;
  readonly toAdd: readonly DueReport<AnnualReport>[];
}

import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import type { ChampionReportInFull } from '../../champion-reports/champion-report.entity.js';
import type { ChampionAppointment } from '../../champions/champion-appointment.entity.js';
import type { StrandOfPanel } from '../../champions/champion-strand.entity.js';
import type { ChampionRemit } from '../../champions/remits/champion-remit.entity.js';

/** A champion or representative of today. */
export interface Holder extends ChampionAppointment {
  /** As this reader may read it. */
  readonly name: string;
  /** The days of the reports they have to write, the late one first; none where nobody has said how often. */
  readonly reportsToWrite: readonly CalendarDate[];
  /** They themselves, or a clerk for them. */
  readonly mayReport: boolean;
}

/** What there is to know of one strand or outside body, above all for those who are appointed to it. */
export interface StrandPage {
  readonly strand: StrandOfPanel;
  /** Those of today, who has sat longest first; none while it is vacant. */
  readonly holders: readonly Holder[];
  /** Null before the first version. */
  readonly remit: ChampionRemit | null;
  readonly reports: readonly ChampionReportInFull[];
  /** Filed under it and not done, what is due first at the top; nothing is filed under an outside body. */
  readonly actions: readonly ActionLine[];
  /** What the panel had before it when it resolved these. */
  readonly papers: readonly StrandPaper[];
}

export interface StrandPaper {
  readonly agendaId: string;
  readonly paperId: string;
  readonly title: string;
  /** Of the meeting. */
  readonly day: CalendarDate;
}

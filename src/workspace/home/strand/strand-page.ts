import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import type { ChampionReportInFull } from '../../champion-reports/champion-report.entity.js';
import type { ChampionAppointment } from '../../champions/champion-appointment.entity.js';
import type { StrandOfPanel } from '../../champions/champion-strand.entity.js';
import type { ChampionRemit } from '../../champions/remits/champion-remit.entity.js';

/** What there is to know of one strand, above all for its champion. */
export interface StrandPage {
  readonly strand: StrandOfPanel;
  /** With their name as this reader may read it; null while it is vacant. */
  readonly champion: (ChampionAppointment & { readonly name: string }) | null;
  /** Null before the first version. */
  readonly remit: ChampionRemit | null;
  /** The days of the reports they have to write, the late one first; none where nobody has said how often. */
  readonly reportsToWrite: readonly CalendarDate[];
  readonly reports: readonly ChampionReportInFull[];
  /** The champion themselves, or a clerk for them. */
  readonly mayReport: boolean;
  /** Filed under it and not done, what is due first at the top. */
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

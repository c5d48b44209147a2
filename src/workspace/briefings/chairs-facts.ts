import type { MeetingToPrepare } from '../../domain/actions/promised-business.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ActionLine, ActionNews } from '../actions/action-lines.service.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';
import type { AnswerToReport } from '../recommendations/bodies/answers-to-report.service.js';
import type { ProgrammeItem } from '../work-programme/programme-item.entity.js';
import type { BriefedAgenda } from './briefed-agendas.service.js';
import type { NotedBusiness } from './noted-business.service.js';
import type { PromiseOfAction } from './promises.service.js';

/** What is known before a meeting, in the form of one reader or of everybody. */
export interface ChairsFacts {
  readonly meeting: MeetingOfPanel;
  readonly today: CalendarDate;
  readonly preparing: MeetingToPrepare;
  /** When the panel met last, by its id too. */
  readonly lastMeetingId: string | null;
  /** Its minutes are checked, so that what it resolved is known here. */
  readonly isLastMinuted: boolean;
  /** What is outstanding, and what was closed since the panel met last; oldest minute first. */
  readonly lines: readonly ActionLine[];
  readonly isCut: boolean;
  /** By the id of the action. */
  readonly news: ReadonlyMap<string, readonly ActionNews[]>;
  readonly evidence: ReadonlyMap<string, number>;
  /** Replies that the panel is to be told of, by the id of the action. */
  readonly answers: ReadonlyMap<string, readonly AnswerToReport[]>;
  readonly promises: ReadonlyMap<string, PromiseOfAction>;
  /** What the work programme has for this meeting and others. */
  readonly planned: readonly ProgrammeItem[];
  /** Null while nobody has begun it. */
  readonly agenda: BriefedAgenda | null;
  readonly noted: readonly NotedBusiness[];
  /** The reader may agree in the meantime that something is done. */
  readonly mayAgree: boolean;
}

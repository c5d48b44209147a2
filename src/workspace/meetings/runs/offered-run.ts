import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Panel } from '../../panels/panel.entity.js';
import type { Meeting } from '../meeting.entity.js';
import type { RunQuestionForm } from './run.form.js';

/** The days of a run before any is scheduled, each with what speaks against it. */
export interface OfferedRun extends Pick<Meeting, 'kind' | 'startsAt' | 'place'> {
  readonly panel: Panel;
  readonly question: RunQuestionForm;
  readonly days: readonly { readonly day: CalendarDate; readonly warnings: readonly string[] }[];
}

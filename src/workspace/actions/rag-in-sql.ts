/** `ragOf` as SQL over the alias `action`, in as many words; a property test holds the two together. */
import { LONG_SILENT, NEARLY_DUE } from '../../domain/actions/rag.js';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date.js';

const RUNNING = `CASE
  WHEN action.dueOn IS NULL THEN 'no-date'
  WHEN action.dueOn < :today AND action.waitingSince IS NULL THEN 'overdue'
  WHEN action.dueOn < :today OR action.isOffTarget = TRUE OR action.timesMoved > 0
    OR (action.nextMilestoneOn IS NOT NULL AND action.nextMilestoneOn < :today)
    OR (action.dueOn <= :nearlyDue AND action.lastHeardOn < :longSilent) THEN 'off-target'
  ELSE 'on-target' END`;

/** The word of `RagStatus`. */
export const RAG_STATUS_IN_SQL = `CASE
  WHEN action.state = 'complete' THEN 'complete'
  WHEN action.state IN ('superseded', 'withdrawn') THEN 'closed'
  WHEN action.state IN ('proposed', 'agreed') THEN 'awaiting-agreement'
  WHEN action.state = 'deferred' AND action.dueOn < :today AND action.waitingSince IS NULL THEN 'overdue'
  WHEN action.state = 'deferred' THEN 'deferred'
  ELSE ${RUNNING} END`;

export function ragParameters(today: CalendarDate) {
  return { today, nearlyDue: addDays(today, NEARLY_DUE), longSilent: addDays(today, -LONG_SILENT) };
}

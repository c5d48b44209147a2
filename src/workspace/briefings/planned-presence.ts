/** What the work programme knows of a promise: whether its item stands on this agenda, or which meeting has it now. */
import { type CalendarDate, nearDate } from '../../domain/calendar/calendar-date.js';
import { enumerated } from '../../domain/enumeration.js';
import type { ProgrammeItem } from '../work-programme/programme-item.entity.js';
import type { BriefedAgenda } from './briefed-agendas.service.js';

/** What it says of the items that the clause of an action made; null where it says no more than titles do. */
export function plannedByClause(
  clauseId: string | null,
  planned: readonly ProgrammeItem[],
  preparing: Preparing,
): string | null {
  const made = planned.filter((item) => clauseId !== null && item.clauseId === clauseId);
  const words = made.map((item) => plannedInWords(item, preparing)).filter((each) => each !== null);
  return words.length === 0 ? null : enumerated([...new Set(words)]);
}

export interface Preparing {
  readonly meetingId: string;
  readonly agenda: BriefedAgenda | null;
  readonly today: CalendarDate;
}

/** Null where the programme does not say more than titles do. */
export function plannedInWords(item: ProgrammeItem, { meetingId, agenda, today }: Preparing): string | null {
  const { id, state, meeting } = item;
  if (item.meetingId === null || !meeting) return null;
  if (item.meetingId !== meetingId) return `planned for the meeting on ${nearDate(meeting.day, today)}`;
  if (state !== 'placed') return 'planned for this meeting, not on the agenda yet';
  const entry = agenda?.items.find(({ programmeItemId }) => programmeItemId === id);
  return entry ? `on the agenda, item ${entry.number}` : 'on the agenda';
}

/** What the work programme knows of a promise: whether its item stands on this agenda, or which meeting has it now. */
import { type CalendarDate, nearDate } from '../../domain/calendar/calendar-date.js';
import type { ProgrammeItem } from '../work-programme/programme-item.entity.js';
import type { BriefedAgenda } from './briefed-agendas.service.js';

/** The item that the clause of an action made, while it is open. */
export function itemOfClause(planned: readonly ProgrammeItem[], clauseId: string | null): ProgrammeItem | null {
  return clauseId === null ? null : (planned.find((item) => item.clauseId === clauseId) ?? null);
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

/**
 * The redaction policy as a question to a whole list at once: for which panels, and for what else, closed matter opens to
 * a reader on a day. Agrees with `mayOpen` case by case; a test holds the two together.
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { seatsOn } from '../membership/seats.js';
import { rightOfSeat } from './redaction-policy.js';
import { isClerk, isMonitoringOfficer, mayLiftStops, mayReadEveryDraft, type Reader } from './roles.js';

export interface OpeningScope {
  /** Opens closed matter whatever the panel; an interest closes it all the same. */
  readonly everyPanel: boolean;
  /** Opens it as their clerk, or by a seat of that day. */
  readonly panelIds: readonly string[];
  /** Opens what names this person as its officer, and nothing in which they have an interest. */
  readonly personId: string | null;
  /** Opens what the Act opens to every member of the council. */
  readonly isCouncillor: boolean;
}

export function openingScope(reader: Reader, day: CalendarDate): OpeningScope {
  const { personId, isCouncillor } = reader;
  const seats = seatsOn(reader.seats, day).filter((seat) => personId !== null && seat.personId === personId);
  const bySeat = seats.filter((seat) => rightOfSeat(seat) !== null).map(({ panelId }) => panelId);
  return {
    everyPanel: isMonitoringOfficer(reader) || (isClerk(reader) && reader.clerkOf === 'all'),
    panelIds: [...new Set([...panelsOfClerk(reader), ...bySeat])],
    personId,
    isCouncillor,
  };
}

/** Whose drafts a reader may read. */
export function draftScope(reader: Reader): { readonly everyPanel: boolean; readonly panelIds: readonly string[] } {
  return { everyPanel: mayReadEveryDraft(reader) || mayLiftStops(reader), panelIds: panelsOfClerk(reader) };
}

function panelsOfClerk(reader: Reader): readonly string[] {
  return isClerk(reader) && reader.clerkOf !== 'all' ? reader.clerkOf : [];
}

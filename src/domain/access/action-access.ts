/** Who may see which actions, and who may do what with them. */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { seatsOn } from '../membership/seats.js';
import { isClerk, isClerkOf, isMonitoringOfficer, mayLiftStops, type Reader } from './roles.js';

export interface ActionScope {
  /** Sees the actions of every panel. */
  readonly everyPanel: boolean;
  /** Sees all actions of these: as their clerk or by a seat of that day. */
  readonly panelIds: readonly string[];
  /** Sees those that name this person. */
  readonly personId: string | null;
}

/** Of a private one its public label at least. */
export function seesEveryAction(reader: Reader): boolean {
  return isClerk(reader) || isMonitoringOfficer(reader) || mayLiftStops(reader) || reader.isCouncillor;
}

/**
 * Councillors, clerks and those who answer for the record see the actions of all panels; everybody else those of the
 * panels they sit on, and those that name them. Of a private clause this is its public label only.
 */
export function actionScope(reader: Reader, day: CalendarDate): ActionScope {
  const seats = seatsOn(reader.seats, day).filter(({ personId }) => personId !== null && personId === reader.personId);
  const ofClerk = isClerk(reader) && reader.clerkOf !== 'all' ? reader.clerkOf : [];
  return {
    everyPanel: seesEveryAction(reader),
    panelIds: [...new Set([...ofClerk, ...seats.map(({ panelId }) => panelId)])],
    personId: reader.personId,
  };
}

export function mayKeepActions(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId);
}

/** The chair agrees in the meantime what the panel will be asked to agree; in the chair's place the vice-chair. */
export function mayAgreeCompletion(reader: Reader, panelId: string, day: CalendarDate): boolean {
  const own = seatsOn(reader.seats, day).filter(
    (seat) => seat.panelId === panelId && seat.personId !== null && seat.personId === reader.personId,
  );
  return own.some(({ role }) => role === 'chair' || role === 'vice-chair');
}

/** The brief for whoever takes the chair: theirs, and of those who prepare the meeting and answer for its record. */
export function mayReadChairsPage(reader: Reader, panelId: string, day: CalendarDate): boolean {
  return mayAgreeCompletion(reader, panelId, day) || isClerkOf(reader, panelId) || mayLiftStops(reader);
}

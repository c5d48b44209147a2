/**
 * Who reads what is recorded of a meeting before it is published: whoever keeps or checks the record, and those with a
 * seat on the panel that day. Each of them sends apologies for themselves. (Custom; Localism Act 2011, s.32.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { isHeldOn } from '../membership/seats.js';
import { isClerkOf, isMonitoringOfficer, mayLiftStops, type Reader } from './roles.js';

export interface SittingOfPanel {
  readonly panelId: string;
  readonly day: CalendarDate;
}

export function mayKeepProceedings(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId);
}

export function mayReadEveryProceeding(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || mayLiftStops(reader);
}

export function mayReadProceedings(reader: Reader, { panelId, day }: SittingOfPanel): boolean {
  const sits = reader.seats.some((seat) => seat.panelId === panelId && isHeldOn(seat, day));
  return sits || mayReadEveryProceeding(reader, panelId);
}

/** Whether somebody sits on the panel that day other than to stand in for others. */
export function hasSeatToAttend({ seats }: Reader, { panelId, day }: SittingOfPanel): boolean {
  return seats.some((seat) => seat.panelId === panelId && seat.role !== 'substitute' && isHeldOn(seat, day));
}

/** The nature of a sensitive interest. (Localism Act 2011, s.32.) */
export function mayReadSensitive(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || isMonitoringOfficer(reader);
}

/**
 * What happened at a meeting is recorded by the panel’s clerk, and read by whoever answers for the record and by those
 * with a seat on the panel that day.
 */
import { isClerkOf, isMonitoringOfficer, mayLiftStops, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import { isHeldOn } from '../../domain/membership/seats.js';
import type { Meeting } from '../meetings/meeting.entity.js';

type OfPanel = Pick<Meeting, 'panelId' | 'day'>;

export function mayKeepProceedings(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId);
}

/** @throws NotAllowed */
export function requireKeeperOfProceedings(reader: Reader, panelId: string): void {
  if (mayKeepProceedings(reader, panelId)) return;
  throw new NotAllowed('Only a clerk of this panel can record what happened at its meetings.');
}

export function mayReadProceedings(reader: Reader, { panelId, day }: OfPanel): boolean {
  const sits = reader.seats.some((seat) => seat.panelId === panelId && isHeldOn(seat, day));
  return sits || mayReadEveryProceeding(reader, panelId);
}

/** @throws NotAllowed */
export function requireReaderOfProceedings(reader: Reader, meeting: OfPanel): void {
  if (mayReadProceedings(reader, meeting)) return;
  throw new NotAllowed(
    'Only those who sit on this panel or look after it can read who attended before it is published.',
  );
}

/** Those who keep and check the record. */
export function mayReadEveryProceeding(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || mayLiftStops(reader);
}

/** The nature of a sensitive interest. (Localism Act 2011, s.32.) */
export function mayReadSensitive(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || isMonitoringOfficer(reader);
}

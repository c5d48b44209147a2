/** A summons is prepared by the clerk, and authenticated by the proper officer. (LGA 1972, Sch 12 para 4(1A)(b).) */
import { isClerkOf, isProperOfficer, mayLiftStops, maySettings, type Reader } from '../../../domain/access/roles.js';
import { NotAllowed } from '../../../domain/errors.js';
import type { Meeting } from '../meeting.entity.js';

type OfPanel = Pick<Meeting, 'panelId'>;

export function mayReadSummons(reader: Reader, { panelId }: OfPanel): boolean {
  return isClerkOf(reader, panelId) || maySettings(reader) || mayLiftStops(reader);
}

export function mayAuthenticate(reader: Reader): boolean {
  return isProperOfficer(reader);
}

/** Who writes down how the papers were left or posted. */
export function mayRecordServices(reader: Reader, { panelId }: OfPanel): boolean {
  return isClerkOf(reader, panelId) || isProperOfficer(reader);
}

/** @throws NotAllowed */
export function requireReaderOfSummons(reader: Reader, meeting: OfPanel): void {
  if (mayReadSummons(reader, meeting)) return;
  throw new NotAllowed('The summons is for the clerk, the proper officer, the monitoring officer and administrators.');
}

/** @throws NotAllowed */
export function requireProperOfficer(reader: Reader): void {
  if (!mayAuthenticate(reader)) throw new NotAllowed('Only the proper officer can authenticate a summons.');
}

/** @throws NotAllowed */
export function requireServer(reader: Reader, meeting: OfPanel): void {
  if (mayRecordServices(reader, meeting)) return;
  throw new NotAllowed('Only the clerk and the proper officer can record how summonses were left or posted.');
}

/** Meetings are scheduled, changed and given notice of by the panel's clerk. */
import { isClerk, isClerkOf, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import type { Panel } from '../panels/panel.entity.js';

export function mayKeepMeetings(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId);
}

export function panelsToSchedule(reader: Reader, panels: readonly Panel[]): Panel[] {
  return panels.filter(({ id }) => mayKeepMeetings(reader, id));
}

/** @throws NotAllowed */
export function requireClerkOf(reader: Reader, panelId: string): void {
  if (!mayKeepMeetings(reader, panelId)) {
    throw new NotAllowed('Only a clerk of this panel can schedule its meetings and change them.');
  }
}

/** @throws NotAllowed */
export function requireSomeClerk(reader: Reader): void {
  if (!isClerk(reader)) throw new NotAllowed('Only a clerk can schedule meetings.');
}

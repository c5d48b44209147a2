/** Meetings are scheduled, changed and given notice of by the panel's clerk. */
import { isClerk, isClerkOf, mayLiftStops, type Reader } from '../../domain/access/roles.js';
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

/** The panel's clerk, and whoever may answer for what goes out. */
export function mayPublishNotice(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || mayLiftStops(reader);
}

/** @throws NotAllowed */
export function requirePublisherOf(reader: Reader, panelId: string): void {
  if (mayPublishNotice(reader, panelId)) return;
  throw new NotAllowed('Only the clerk of this panel, the monitoring officer and the proper officer can publish it.');
}

/** @throws NotAllowed */
export function requireSomeClerk(reader: Reader): void {
  if (!isClerk(reader)) throw new NotAllowed('Only a clerk can schedule meetings.');
}

/** Minutes in the making are for the panel's clerk and for those who answer for the record. */
import { isClerkOf, mayReadDraftAgenda, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

export function mayKeepMinutes(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId);
}

export function mayReadDraftMinutes(reader: Reader, panelId: string): boolean {
  return mayReadDraftAgenda(reader, panelId);
}

/** @throws NotAllowed */
export function requireKeeperOfMinutes(reader: Reader, panelId: string): void {
  if (!mayKeepMinutes(reader, panelId)) throw new NotAllowed('Only the clerk of this panel can keep its minutes.');
}

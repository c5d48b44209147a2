/** The terms of reference of a panel are kept by its clerk, and by an administrator. */
import { isClerkOf, maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

export function mayKeepTerms(reader: Reader, panelId: string): boolean {
  return maySettings(reader) || isClerkOf(reader, panelId);
}

/** @throws NotAllowed */
export function requireKeeperOfTerms(reader: Reader, panelId: string): void {
  if (!mayKeepTerms(reader, panelId)) {
    throw new NotAllowed('Only a clerk of this panel or an administrator can change its terms of reference.');
  }
}

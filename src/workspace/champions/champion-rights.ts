/** The strands of a panel and their champions are kept by its clerk, and by an administrator. */
import { isClerkOf, maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

export function mayKeepChampions(reader: Reader, panelId: string): boolean {
  return maySettings(reader) || isClerkOf(reader, panelId);
}

/** @throws NotAllowed */
export function requireKeeperOfChampions(reader: Reader, panelId: string): void {
  if (!mayKeepChampions(reader, panelId)) {
    throw new NotAllowed('Only a clerk of this panel or an administrator can change its champions.');
  }
}

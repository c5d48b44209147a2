/** Who settles when people are reminded, and looks at what will go out: those who keep the panel and its actions. */
import { isClerkOf, maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

export function mayKeepReminders(reader: Reader, panelId: string): boolean {
  return maySettings(reader) || isClerkOf(reader, panelId);
}

export function requireKeeperOfReminders(reader: Reader, panelId: string): void {
  if (!mayKeepReminders(reader, panelId)) {
    throw new NotAllowed('Only a clerk of this panel or an administrator can change when people are reminded.');
  }
}

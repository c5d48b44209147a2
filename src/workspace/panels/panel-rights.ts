/** Who keeps what of a panel: settings belong to the administrator, members and standing items to its clerk as well. */
import { isClerkOf, maySettings, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

export function mayKeepPanel(reader: Reader, panelId: string): boolean {
  return maySettings(reader) || isClerkOf(reader, panelId);
}

export function requirePanelSettings(reader: Reader): void {
  if (!maySettings(reader)) throw new NotAllowed('Only an administrator can change the settings of panels.');
}

/** For seats and standing items. */
export function requireKeeperOf(reader: Reader, panelId: string): void {
  if (!mayKeepPanel(reader, panelId)) {
    throw new NotAllowed('Only a clerk of this panel or an administrator can change its members and standing items.');
  }
}

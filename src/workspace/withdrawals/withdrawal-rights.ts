/** Taking back is quick: the clerk of the panel may, and whoever answers for what is public. */
import { isMonitoringOfficer, mayEditAgenda, mayLiftStops, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import type { Withdrawal } from '../../publications/withdrawal.entity.js';

export function mayWithdraw(reader: Reader, panelId: string): boolean {
  return mayEditAgenda(reader, panelId) || mayLiftStops(reader);
}

/** @throws NotAllowed */
export function requireWithdrawer(reader: Reader, panelId: string): void {
  if (mayWithdraw(reader, panelId)) return;
  throw new NotAllowed(
    'Only a clerk of this panel, the monitoring officer and the proper officer can withdraw what is public.',
  );
}

/** The sealed copy of a breach, and who opened it, are the monitoring officer's; that of a mistake is no secret. */
export function mayOpenSealed(reader: Reader, { cause, panelId }: Withdrawal): boolean {
  return isMonitoringOfficer(reader) || (cause === 'mistake' && panelId !== null && mayWithdraw(reader, panelId));
}

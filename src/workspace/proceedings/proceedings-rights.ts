import {
  mayKeepProceedings,
  mayReadEveryProceeding,
  mayReadProceedings,
  type SittingOfPanel,
} from '../../domain/access/proceedings-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';

/** @throws NotAllowed */
export function requireKeeperOfProceedings(reader: Reader, panelId: string): void {
  if (mayKeepProceedings(reader, panelId)) return;
  throw new NotAllowed('Only a clerk of this panel can record what happened at its meetings.');
}

/** @throws NotAllowed */
export function requireReaderOfProceedings(reader: Reader, meeting: SittingOfPanel): void {
  if (mayReadProceedings(reader, meeting)) return;
  throw new NotAllowed('Only those who sit on this panel or look after it can read this before it is published.');
}

/** @throws NotAllowed */
export function requireCheckerOfProceedings(reader: Reader, panelId: string): void {
  if (mayReadEveryProceeding(reader, panelId)) return;
  throw new NotAllowed('Only the clerk of this panel, the monitoring officer and the proper officer can open this.');
}

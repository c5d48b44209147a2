import type { EarlierPaperFile } from '../earlier-paper-file.entity.js';
import type { PaperOnAgenda } from './paper-on-agenda.js';

export interface HistoryOfPaper extends PaperOnAgenda {
  /** The latest first. */
  readonly earlier: readonly EarlierPaperFile[];
}

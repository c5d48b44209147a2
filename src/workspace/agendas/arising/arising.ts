import type { ActionLine, ActionNews } from '../../actions/action-lines.service.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from '../agenda-in-full.js';
import type { ArisingReport } from './arising-report.entity.js';

/** What is outstanding of a panel when it comes to its earlier minutes, as far as one reader may see it. */
export interface Arising {
  readonly agenda: AgendaInFull;
  readonly entry: EntryInFull;
  /** Oldest minute first. */
  readonly lines: readonly ActionLine[];
  /** By the id of the action, earliest first. */
  readonly news: ReadonlyMap<string, readonly ActionNews[]>;
  /** There are more than the page holds. */
  readonly isCut: boolean;
  /** The frozen report among the papers of the entry. */
  readonly report: FrozenReport | null;
  /** The reader may put one into the pack. */
  readonly mayFreeze: boolean;
  /** The reader may read the draft of the agenda. */
  readonly mayReadDraft: boolean;
}

export interface FrozenReport extends Pick<ArisingReport, 'frozenAt' | 'frozenBy'> {
  readonly paper: PaperInFull;
}

/** Whether an entry came too late for the pack. */
export function isSince({ recordedAt }: ActionNews, report: FrozenReport | null): boolean {
  return report !== null && recordedAt > report.frozenAt;
}

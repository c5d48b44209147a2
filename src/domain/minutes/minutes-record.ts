/**
 * Minutes as a record to read: numbers, labels and sentences in place, nothing left to look up. Pages, documents,
 * versions and publications are all drawn from it. Private matter is in it until `publicRecord` has taken it out.
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ClockTime } from '../calendar/clock-time.js';
import type { BlockKind } from './block-kinds.js';
import type { ClauseLevel } from './clause.js';
import type { ResolutionKind } from './resolution-kinds.js';
import type { VoteOutcome } from './vote.js';

export interface MinutesRecord {
  readonly panel: string;
  readonly meetingOn: CalendarDate;
  readonly startsAt: ClockTime;
  /** The panel's word for who presides, such as `Chairperson`. */
  readonly chairWord: string;
  readonly head: RecordedHead;
  readonly items: readonly RecordedMinute[];
}

/** The sentences above the first minute; null for what is not printed. */
export interface RecordedHead {
  readonly present: string | null;
  readonly alsoPresent: string | null;
  readonly apologies: string | null;
  readonly absent: string | null;
  /** Who presided for some of the minutes; not told in records stored before it was printed. */
  readonly presidedBy?: string | null;
}

export interface RecordedMinute {
  readonly id: string;
  /** As printed: `20`, `CPP 20`, `60/18`. */
  readonly number: string;
  readonly heading: string;
  /** What the public reads where the heading would disclose too much; null otherwise. */
  readonly publicHeading: string | null;
  readonly publicSummary: string | null;
  /** `Not for publication by virtue of paragraph 3 …`; null where nothing of it is private. */
  readonly notForPublication: string | null;
  readonly blocks: readonly RecordedBlock[];
}

export interface RecordedBlock {
  readonly id: string;
  readonly kind: BlockKind;
  /** Markdown with the numbers of cited minutes drawn in. */
  readonly text: string;
  readonly isPrivate: boolean;
  /** Null unless it is a resolution. */
  readonly resolution: RecordedResolution | null;
  /** Of a resolution; empty otherwise. */
  readonly clauses: readonly RecordedClause[];
  /** Minutes of this council that the texts of the block cite. */
  readonly cited: readonly CitedMinute[];
}

export interface CitedMinute {
  readonly id: string;
  /** As the text has it. */
  readonly number: string;
}

export interface RecordedResolution {
  readonly kind: ResolutionKind;
  /** Only what was carried is a decision. */
  readonly outcome: VoteOutcome;
  /** As printed before the clauses: `Resolved:-`, `RECOMMENDED to Cabinet:`, `Motion lost:-`. */
  readonly marker: string;
  /** `Moved by Councillor A, seconded by Councillor B`; null where the minutes do not say. */
  readonly movedBy: string | null;
  /** What happened in the vote, in a sentence; null where the minutes do not say. */
  readonly vote: string | null;
  /** Names by how they voted; all empty unless recorded. */
  readonly names: {
    readonly for: readonly string[];
    readonly against: readonly string[];
    readonly abstained: readonly string[];
  };
  /** Something was wrong with the vote: it is on record, and not shown as valid. */
  readonly irregularity: string | null;
}

export interface RecordedClause {
  readonly id: string;
  readonly level: ClauseLevel;
  /** `(1)`, `(a)`; empty for a clause that stands alone. */
  readonly label: string;
  /** Markdown. */
  readonly text: string;
}

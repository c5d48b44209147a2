/**
 * The minutes of a meeting with everything in them, in order and numbered: the one read model behind the editor, the
 * checks, the documents and publishing. Holds private matter: nothing of it goes to a reader except through
 * `MinutesReading`.
 */
import type { ClauseMark } from '../../domain/minutes/clause-marks.js';
import type { MinutedAgenda, MinutedEntry } from '../agendas/minuted-entries.service.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import type { DecidedAction } from './actions/decided-action.js';
import type { Clause } from './clause.entity.js';
import type { MinuteBlock } from './minute-block.entity.js';
import type { Minute } from './minute.entity.js';
import type { Minutes } from './minutes.entity.js';
import type { RecordedVote } from './recorded-vote.entity.js';
import type { Resolution } from './resolution.entity.js';

export interface MinutesInFull extends Minutes {
  readonly meeting: Meeting;
  /** With its clerk. */
  readonly panel: Panel;
  /** Null where the meeting had none here. */
  readonly agenda: MinutedAgenda | null;
  /** The municipal year of the meeting, such as `2017/18`; null where none is stored. */
  readonly year: string | null;
  readonly items: readonly MinuteInFull[];
}

export interface MinuteInFull extends Minute {
  /** Its number as printed: fixed once checked, and before that what it would be today. */
  readonly printed: string;
  /** Null where it minutes no entry of the agenda. */
  readonly minuted: MinutedEntry | null;
  readonly blocks: readonly BlockInFull[];
  /** What it says of actions that were outstanding, which is printed at its end. */
  readonly decided: readonly DecidedAction[];
}

export interface BlockInFull extends MinuteBlock {
  /** Null unless the block is a resolution. */
  readonly resolution: ResolutionInFull | null;
  /** The clauses of a resolution, or the marked sentences of narrative. */
  readonly clauses: readonly ClauseInFull[];
}

export interface ResolutionInFull extends Resolution {
  readonly votes: readonly RecordedVote[];
}

export interface ClauseInFull extends Clause {
  /** As printed in the panel's habit: `(1)`, `(a)`, or empty for a clause that stands alone. */
  readonly label: string;
  readonly marks: readonly ClauseMark[];
}

export function findMinute(minutes: MinutesInFull, minuteId: string): MinuteInFull | null {
  return minutes.items.find(({ id }) => id === minuteId) ?? null;
}

/** Every text of these blocks in which a minute may be cited, in order. */
export function textsOf(blocks: readonly TextsOfBlock[]): string[] {
  return blocks.flatMap(({ text, clauses }) => [text, ...clauses.map((clause) => clause.text)]);
}

interface TextsOfBlock {
  readonly text: string;
  readonly clauses: readonly { readonly text: string }[];
}

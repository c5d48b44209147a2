/** How far a minute has come, in the words of the list of minutes. */
import type { MinuteInFull } from './minutes-in-full.js';

export type MinuteStanding = 'empty' | 'written' | 'resolved' | 'marked';

export const STANDING_WORDS: Readonly<Record<MinuteStanding, string>> = {
  empty: 'Empty',
  written: 'Written',
  resolved: 'Resolved, clauses not marked',
  marked: 'Clauses marked',
};

export function standingOf(minute: MinuteInFull): MinuteStanding {
  if (minute.blocks.length === 0) return minute.decided.length === 0 ? 'empty' : 'written';
  if (!minute.blocks.some(({ kind }) => kind === 'resolution')) return 'written';
  return unmarkedIn(minute).length === 0 ? 'marked' : 'resolved';
}

/**
 * Labels of the clauses nobody has marked; a lone clause has no label and is called by none. A sub-clause may be
 * marked with its parent, and a motion that fell leaves nothing to mark.
 */
export function unmarkedIn({ blocks }: MinuteInFull): string[] {
  return blocks.flatMap(({ resolution, clauses }) => {
    if (resolution?.outcome !== 'carried') return [];
    let parentIsMarked = false;
    return clauses.flatMap(({ level, label, marks }) => {
      if (level === 0) parentIsMarked = marks.length > 0;
      const isMarked = marks.length > 0 || (level > 0 && parentIsMarked);
      return isMarked ? [] : [label];
    });
  });
}

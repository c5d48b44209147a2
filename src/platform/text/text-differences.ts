import { diffWordsWithSpace } from 'diff';

export interface TextDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many words changed, two texts are shown whole, one after the other: nobody reads such a difference. */
const MOST_EDITS = 2000;

/** What was taken out and put in, word by word; what is the same and was removed together give the old text. */
export function wordDifferences(old: string, changed: string): TextDifference[] {
  const parts = diffWordsWithSpace(old, changed, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return whole(old, changed);
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function whole(old: string, changed: string): TextDifference[] {
  return [
    { kind: 'removed', text: old },
    { kind: 'added', text: changed },
  ];
}

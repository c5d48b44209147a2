import { diffArrays } from 'diff';

export interface TextDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many words changed, two texts are shown whole, one after the other: nobody reads such a difference. */
const MOST_EDITS = 2000;

/**
 * What was taken out and put in, word by word: a word is everything between two blanks, with the signs that belong to
 * it. What is the same and was removed together give the old text.
 */
export function wordDifferences(old: string, changed: string): TextDifference[] {
  const parts = diffArrays(wordsIn(old), wordsIn(changed), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return whole(old, changed);
  const differences = parts.map(({ value, added, removed }): TextDifference => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return flat(joined(swapsOf(differences)));
}

/** With the blanks between them. */
function wordsIn(text: string): string[] {
  return text.match(/\S+|\s+/g) ?? [];
}

/** What stands in the place of what; both are empty where nothing changed. */
interface Swap {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

function swapsOf(differences: readonly TextDifference[]): Swap[] {
  const swaps: Swap[] = [];
  for (const { kind, text } of differences) {
    const last = swaps.at(-1);
    if (kind !== 'same' && last && last.same === '' && last[kind] === '')
      swaps[swaps.length - 1] = { ...last, [kind]: text };
    else swaps.push({ same: '', removed: '', added: '', [kind]: text });
  }
  return swaps;
}

/** One swap for several words in a row that were each put in another's place: nobody reads them word for word. */
function joined(swaps: readonly Swap[]): Swap[] {
  const result: Swap[] = [];
  for (const swap of swaps) {
    const [before, blank] = [result.at(-2), result.at(-1)];
    if (before && blank && isFull(before) && isFull(swap) && /^[^\S\n]+$/.test(blank.same)) {
      const both = (of: 'removed' | 'added') => before[of] + blank.same + swap[of];
      result.splice(-2, 2, { same: '', removed: both('removed'), added: both('added') });
    } else result.push(swap);
  }
  return result;
}

function isFull({ removed, added }: Swap): boolean {
  return removed !== '' && added !== '';
}

function flat(swaps: readonly Swap[]): TextDifference[] {
  return swaps.flatMap(({ same, removed, added }) =>
    (
      [
        { kind: 'same', text: same },
        { kind: 'removed', text: removed },
        { kind: 'added', text: added },
      ] as const
    ).filter(({ text }) => text !== ''),
  );
}

function whole(old: string, changed: string): TextDifference[] {
  return [
    { kind: 'removed', text: old },
    { kind: 'added', text: changed },
  ];
}

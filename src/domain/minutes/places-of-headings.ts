/**
 * Which drafted minute a pasted heading belongs to: the one of the same words, whatever their case, days and
 * punctuation; otherwise none, and it becomes a minute of its own. Each minute is given once.
 */
export interface PlaceToFill {
  readonly id: string;
  readonly heading: string;
  /** The one for the public, where there is another. */
  readonly publicHeading: string | null;
}

/** Ids in the order of the headings; null for what is new. */
export function placesOfHeadings(headings: readonly string[], places: readonly PlaceToFill[]): (string | null)[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const words = wordsOf(heading);
    const isMeant = ({ heading: known, publicHeading }: PlaceToFill) =>
      [known, publicHeading ?? ''].some((each) => isAlike(words, wordsOf(each)));
    const place = places.find((each) => !taken.has(each.id) && isMeant(each));
    if (place) taken.add(place.id);
    return place?.id ?? null;
  });
}

/** Without words that say nothing and without days, which are written in many ways. */
function wordsOf(heading: string): string[] {
  const words = heading.toLocaleLowerCase('en-GB').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word) && !/^\d/.test(word));
}

const EMPTY = new Set(
  'a an and the of to for in on at held to receive consider any whether january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Most of the words of the shorter are in the longer. */
const ENOUGH = 0.75;

function isAlike(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return false;
  const shared = shorter.filter((word) => longer.includes(word)).length;
  return shared / shorter.length >= ENOUGH && shared / longer.length >= ENOUGH / 2;
}

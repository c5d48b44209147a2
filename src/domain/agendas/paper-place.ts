/**
 * Where a file may belong, by its name: the item whose number it begins with, or else the only item whose whole title
 * it has. Nothing is guessed from less, and a person confirms it.
 */
export interface PlaceForPapers {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** `06 - Revised ToR.pdf` and `Item 6 ToR.pdf` belong to item 6; null where the name does not say. */
export function placeFor(fileName: string, places: readonly PlaceForPapers[]): string | null {
  const number = LEADING_NUMBER.exec(fileName)?.[1]?.toUpperCase();
  const numbered = places.find((place) => place.number.toUpperCase() === number);
  if (numbered) return numbered.id;
  const words = wordsOf(fileName);
  const titled = places.filter(({ title }) => title.length >= SHORTEST_TITLE && words.includes(wordsOf(title)));
  return titled.length === 1 ? (titled[0]?.id ?? null) : null;
}

const LEADING_NUMBER = /^\s*(?:(?:agenda\s*)?item[\s_-]*)?0*([1-9]\d{0,2}[a-z]?)(?=[\s_.)–-])/i;
/** `Update` stands in too many names. */
const SHORTEST_TITLE = 8;

function wordsOf(text: string): string {
  const words = text.toLocaleLowerCase('en-GB').match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

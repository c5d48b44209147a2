/**
 * Entries are numbered 1, 2, 3 … in order. Once published a number is frozen: an entry added later takes the next free
 * number at the end of the agenda, or the number before it with a letter, such as 13A. Sub-headings have no number, nor
 * has what was withdrawn before its number was published. (Custom.)
 */
export interface EntryToPlace {
  readonly id: string;
  /** The number that was published, if it was; withdrawn entries keep theirs. */
  readonly publishedNumber: string | null;
  /** False for a sub-heading and for what is withdrawn. */
  readonly isNumbered: boolean;
}

/** The numbers in the order of the entries; empty where there is none. */
export function entryNumbers(entries: readonly EntryToPlace[]): string[] {
  const taken = new Set(entries.flatMap(({ publishedNumber }) => publishedNumber ?? []));
  let before: string | undefined;
  return entries.map(({ publishedNumber, isNumbered }, index) => {
    if (publishedNumber === null && !isNumbered) return '';
    before = publishedNumber ?? freeNumber(taken, before, publishedAfter(entries, index));
    taken.add(before);
    return before;
  });
}

function publishedAfter(entries: readonly EntryToPlace[], index: number): boolean {
  return entries.slice(index + 1).some(({ publishedNumber }) => publishedNumber !== null);
}

/** Between published entries a letter keeps the order; at the end, and before the very first, the next whole number. */
function freeNumber(taken: ReadonlySet<string>, before: string | undefined, isBetween: boolean): string {
  if (!isBetween || before === undefined) return String(highest(taken) + 1);
  const whole = parseInt(before, 10);
  let letter = 1;
  while (taken.has(`${whole}${letters(letter)}`)) letter += 1;
  return `${whole}${letters(letter)}`;
}

function highest(numbers: ReadonlySet<string>): number {
  return Math.max(0, ...[...numbers].map((number) => parseInt(number, 10)));
}

/** 1 is A, 26 is Z, 27 is AA. */
function letters(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count > 26 ? letters(Math.floor((count - 1) / 26)) + last : last;
}

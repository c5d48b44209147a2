/** The first labels of the lists that are printed within a paragraph, in the order in which they rise. */
const RUNS = [
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'],
] as const;

/**
 * `(1) That …; (2) that …` printed as one paragraph, parted where the labels rise after a stop; an enumeration within
 * a sentence ("in (1) the north and (2) the south") stays where it is.
 */
export function runOnEntries(paragraph: string): string[] {
  const text = paragraph.replace(/^(?:that|to)\s?:?\s*(?=\((?:1|a|i)\) )/i, '');
  const run = RUNS.find(([first]) => text.trimStart().startsWith(`(${first}) `)) ?? [];
  const entries = [text];
  for (const label of run.slice(1)) {
    const last = entries.at(-1) ?? '';
    const stop = new RegExp(`[;.:](?: and| or)? (?=\\(${label}\\) )`).exec(last);
    if (!stop) break;
    const end = stop.index + stop[0].length;
    entries.splice(-1, 1, last.slice(0, end).trimEnd(), last.slice(end));
  }
  return entries;
}

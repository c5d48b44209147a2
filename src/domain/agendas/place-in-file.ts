/** Where in a paper something stands, for those who hold the pack in their hands and those who have the file open. */

/**
 * `page 14 of the pack (page 3 of the file)`; without printed numbers only the latter.
 * @param pages of the file, counted from 1, in order
 * @param firstPage the printed number of the first of them
 */
export function placeInFile(pages: readonly number[], firstPage: number | null): string {
  if (firstPage === null) return `${pagesListed(pages)} of the file`;
  const printed = pages.map((page) => page + firstPage - 1);
  return `${pagesListed(printed)} of the pack (${pagesListed(pages)} of the file)`;
}

/** `one, two and three`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** `page 3`, or `pages 3, 5 to 7 and 12`. */
function pagesListed(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  const words = runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  return `${pages.length === 1 ? 'page' : 'pages'} ${listed(words)}`;
}

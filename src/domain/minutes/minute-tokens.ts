/**
 * A citation of a minute of this council is kept as `Minute No. [[minute:<id>]]` and drawn with the number that the
 * minute has by then: so a text follows when minutes are reordered, and its other words stay as they were written.
 */
import { citationsIn, type MinuteCitation } from './minute-citations.js';

const TOKEN = /\[\[minute:([\w-]+)\]\]/g;

/** Printed where nobody knows the minute any more. */
const UNKNOWN = '[not found]';

/** How a citation of this minute is stored. */
export function tokenOf(id: string): string {
  return `[[minute:${id}]]`;
}

/** The ids cited in a stored text, each once, in order. */
export function tokensIn(text: string): string[] {
  return [...new Set([...text.matchAll(TOKEN)].map(([, id = '']) => id))];
}

export function drawTokens(text: string, nameOf: (id: string) => string | null): string {
  return text.replace(TOKEN, (_, id: string) => nameOf(id) ?? UNKNOWN);
}

/** Replaces the number of each citation for which an id is known. */
export function tokenised(text: string, resolve: (citation: MinuteCitation) => string | null): string {
  return citationsIn(text).reduceRight((whole, citation) => {
    const id = resolve(citation);
    return id === null ? whole : `${whole.slice(0, citation.start)}${tokenOf(id)}${whole.slice(citation.end)}`;
  }, text);
}

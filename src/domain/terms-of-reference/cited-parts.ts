/** What of a terms of reference an amendment can change: each section, and each labelled part of one. */
import { provisionsOf } from './provisions.js';

export interface CitedPart {
  /** `7`, `2(ii)` */
  readonly citation: string;
  readonly section: number;
  /** The heading of a section, or what its part says. */
  readonly words: string;
}

interface Section {
  readonly number: number;
  readonly heading: string;
  readonly text: string;
}

/** Each citation once: where two lists of a section have the same labels, the first is meant. */
export function citedParts(sections: readonly Section[]): CitedPart[] {
  const parts = sections.flatMap(({ number, heading, text }) => [
    { citation: String(number), section: number, words: heading },
    ...provisionsOf(number, text).map(({ citation, text: words }) => ({ citation, section: number, words })),
  ]);
  const first = new Map<string, CitedPart>();
  for (const part of parts) if (!first.has(part.citation)) first.set(part.citation, part);
  return [...first.values()];
}

/** The part of a sentence that names who sent apologies. */
import { endsSentence } from './list-parts.js';

/** From the words that lead to the names to the end of the sentence. */
export function partWithApologies(text: string): { from: number; to: number } {
  const lead = /^.{0,120}?\bapolog(?:y|ies)\b.{0,120}?\b(?:from|on behalf of|by)(?:\s*:)?\s/i.exec(text);
  const from =
    lead?.[0].length ??
    /^(?:were |was )?(?:received |submitted |intimated )?(?:from|by|on behalf of):?\s/i.exec(text)?.[0].length ??
    0;
  return { from, to: endOfSentence(text, from) };
}

/** Behind the full stop that ends the sentence at `from`. */
export function endOfSentence(text: string, from: number): number {
  for (const stop of text.slice(from).matchAll(/\.(?=\s+\p{Lu}|\s*$)/gu)) {
    const at = from + stop.index;
    if (endsSentence(text.slice(0, at))) return at;
  }
  return text.length;
}

/** To whom something is recommended, in the words that recommend it. */
const BODY =
  /\brecommend(?:ed|s|ation)?\b(?: [a-z]+){0,2} to (?:the )?([A-Z][^.;:]*?)(?=,? (?:that|for|to|as|by|subject)\b|[.;:,]|$)/;
const LONGEST_NAME = 200;

/** `Cabinet and Commissioners`; null where the words name nobody. */
export function bodyInWords(text: string): string | null {
  const [, name = ''] = BODY.exec(text) ?? [];
  const trimmed = name.trim();
  return trimmed === '' || trimmed.length > LONGEST_NAME ? null : trimmed;
}

/** The parts of a list of people: between commas, semicolons and `and`, outside of brackets. */
import { pluralTitle } from './person-words.js';

export interface ListPart {
  readonly start: number;
  readonly end: number;
  /** Whether it begins after a semicolon, a full stop or a new line: a plural title reaches no further. */
  readonly opens: boolean;
}

export function partsOf(text: string): ListPart[] {
  const parts: ListPart[] = [];
  const separators =
    /[([]|[)\]]|[,;\n•]|\s(?:and|&|together with|along with|plus|with)(?=\s)|\.\s(?=\p{Lu})|(?<=[)\]])\s+(?=\p{Lu})|\s[–—-]\s(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman)\b)/gu;
  let [start, depth, opens] = [0, 0, true];
  for (const found of text.matchAll(separators)) {
    const sign = found[0];
    if (/[([]/.test(sign)) depth += 1;
    else if (/[)\]]/.test(sign)) depth = Math.max(0, depth - 1);
    if (/[([)\]]/.test(sign)) continue;
    if (depth > 0 && sign !== '\n' && sign !== ';') continue;
    if (sign.startsWith('.') && !endsSentence(text.slice(0, found.index))) continue;
    parts.push({ start, end: found.index, opens });
    start = found.index + sign.length;
    opens = /^[;\n•.]|with|[–—-]/.test(sign);
    if (opens) depth = 0;
  }
  parts.push({ start, end: text.length, opens });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

/** A full stop after an initial or a title ends no sentence. */
export function endsSentence(before: string): boolean {
  const [word = ''] = /[\p{L}\d’').]*$/u.exec(before.slice(-24)) ?? [];
  return !/^(?:\p{L}|(?:\p{L}\.)+\p{L}?|st\.\p{L}|mrs?|ms|dr|cllrs?|clrs?|rev|revd|prof|st|ald|no|nos|messrs|hon|sgt|insp|supt|para|fr|jr|sr|co|wm|chas|thos|geo|jas|jos|robt|edw|alex|fredk)$/iu.test(
    word,
  );
}

/** The last one that a blank follows: `To: Members of the Committee: Councillors A Elm`. */
function lastColon(part: string): number {
  for (let at = part.lastIndexOf(':'); at >= 0; at = at === 0 ? -1 : part.lastIndexOf(':', at - 1)) {
    if (/^:-?\s/.test(part.slice(at, at + 3))) return at;
  }
  return -1;
}

/** Without a bullet, a label with a colon, and the words that lead to a name. */
export function withoutOpening(text: string, { start, end }: ListPart): { start: number; rest: string } {
  let from = start;
  const part = text.slice(start, end);
  const colon = lastColon(part);
  if (colon >= 0 && !part.slice(0, colon).includes('(') && pluralTitle(part.slice(0, colon).trim()) === null)
    from += colon + 1 + (part.charAt(colon + 1) === '-' ? 1 : 0);
  const opening =
    /^(?:\s|[-–—*•·▪o](?=\s)|[\uf0b7\uf0a7]|\(?\d{1,2}[.)]\s|(?:and|also|from|by|both|the|on behalf of|for|as well as|to)\s(?=(?:from\s|the\s)?(?:\p{Lu}|councillors?|cllrs?)))*/u.exec(
      text.slice(from, end),
    )?.[0] ?? '';
  from += opening.length;
  return { start: from, rest: text.slice(from, end) };
}

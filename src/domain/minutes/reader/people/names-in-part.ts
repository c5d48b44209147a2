/** The names in one part of a list of people; posts without a holder have none. */
import { isPerson, nameAt, type NameShape } from './name-shape.js';
import { isManner, isOrganisation, isPost, isTitle } from './person-words.js';

export interface PlacedName extends NameShape {
  readonly isUnderTitle: boolean;
}

/** Mostly one; more where a column was lost between names: `A Ash B Birch`, `Councillor Ash Councillor Birch`. */
export function namesAt(text: string, from: number, to: number, title: string | null): PlacedName[] {
  const found: PlacedName[] = [];
  let at = from;
  while (at < to) {
    const part = text.slice(at, to);
    const shape = nameAt(part);
    if (shape === null || shape.start > 3 || /^\s*[–—:-]/.test(part)) break;
    if (!isPerson(shape) && !(title !== null && shape.names >= 1)) break;
    found.push({
      ...shape,
      start: at + shape.start,
      end: at + shape.end,
      isUnderTitle: title !== null && !startsWithOffice(shape.name),
    });
    at += shape.end;
    const gap = /^\s*(?:\([^()]{0,200}\)|\[[^[\]]{0,200}\])?\s*/.exec(text.slice(at, to))?.[0].length ?? 0;
    at += gap;
    if (gap === 0) break;
  }
  return found.length > 0 || title !== null
    ? found
    : [...behindPost(text, from, to), ...afterPost(text, from, to)].slice(0, 1);
}

/** `The Mayor (Councillor Ash)`, `Head of Planning – Neil Hubbard`: the post has its holder behind it. */
function behindPost(text: string, from: number, to: number): PlacedName[] {
  const part = text.slice(from, to);
  const post = /^\s*(?:the )?\p{L}[^(–—:]{2,80}?(?:\(|\s[–—-]\s|:\s)/iu.exec(part);
  if (!post || nameAt(part)?.hasTitle) return [];
  const shape = nameAt(part.slice(post[0].length));
  if (shape === null || shape.start > 0 || !isPerson(shape)) return [];
  const after = part.slice(post[0].length + shape.end).trimStart();
  if (!/^(?:$|[),;.–—-])/.test(after)) return [];
  const at = from + post[0].length;
  return [{ ...shape, start: at + shape.start, end: at + shape.end, isUnderTitle: false }];
}

/** A post that one person holds: what follows it is no part of an organisation. */
const HOLDER = /\b(?:officer|director|manager|solicitor|engineer|surveyor|superintendent)\s*$/i;

/** `Town Clerk Mrs M Nuttall`, `Deputy Chief Fire Officer Sally Fenn`, `Chief Fire Officer A Gough`. */
function afterPost(text: string, from: number, to: number): PlacedName[] {
  const part = text.slice(from, to);
  let posts = 0;
  for (const word of part.matchAll(/\S+/g)) {
    if (isPost(word[0]) || isOrganisation(word[0])) posts += 1;
    else if (posts === 0 || !/^(?:of|to|the|and|for|&)$/.test(word[0])) {
      const shape = posts === 0 ? null : nameAt(part.slice(word.index));
      const isEnd = shape !== null && /^\s*(?:$|[([,.])/.test(part.slice(word.index + shape.end));
      const isMember = /\bmembers?\s*$/i.test(part.slice(0, word.index));
      const isNamed = isMember || (posts > 1 && HOLDER.test(part.slice(0, word.index)));
      if (!shape || !isEnd || !(shape.hasTitle || shape.initials > 0 || (isNamed && isPerson(shape)))) return [];
      const at = from + word.index;
      return [{ ...shape, start: at + shape.start, end: at + shape.end, isUnderTitle: false }];
    }
  }
  return [];
}

/** `Port Orran Community Council` behind a name: the place looks like a name until its last word. */
export function isOrganisationName(part: string, first: PlacedName | undefined): boolean {
  if (first === undefined || first.hasTitle || first.initials > 0) return false;
  const words = part.trim().split(/\s+/);
  return (
    words.length > first.names &&
    words.length <= 8 &&
    isOrganisation(words.at(-1) ?? '') &&
    words.every((word) => /^(?:\p{Lu}|(?:of|and|the|for|&)$)/u.test(word))
  );
}

function startsWithOffice(name: string): boolean {
  const [first = ''] = name.split(/\s/, 1);
  return isTitle(first) && !isManner(first);
}

/** `Councillor Grimshaw (Group Spokesperson), Evans, Greenbaum`: the title is said once and meant for all. */
export function afterCouncillor(
  text: string,
  from: number,
  to: number,
  title: string | null,
  people: readonly { readonly name: string }[],
): PlacedName[] {
  const last = people.at(-1);
  const word = text.slice(from, to).trim();
  if (title !== null || !last || !/^(?:Councillor|Cllr)\b/.test(last.name) || /\s/.test(word)) return [];
  const shape = nameAt(word);
  if (shape === null || shape.names !== 1 || shape.end < word.length || isOrganisation(word)) return [];
  const at = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  const [office = 'Councillor'] = last.name.split(' ', 1);
  return [{ ...shape, name: `${office} ${shape.name}`, start: at, end: at + word.length, isUnderTitle: false }];
}

/** The shape of a name: titles, initials, names with capitals, particles; a post or an organisation ends it. */
import { isBeforeTitle, isHonour, isOrganisation, isParticle, isPost, isTitle } from './person-words.js';

export interface NameShape {
  /** As printed, without what follows it. */
  readonly name: string;
  readonly start: number;
  /** Behind the name and the honours that follow it. */
  readonly end: number;
  readonly hasTitle: boolean;
  /** Names without titles and initials. */
  readonly names: number;
  readonly initials: number;
}

const LONGEST = 300;
/** `H.`, `T.J.`, `St.J.` */
const INITIALS = /^(?:(?:\p{Lu}|St\.(?=\p{Lu}))\.?){1,4}$/u;
const NAME = /^\p{Lu}[\p{L}’'`]+(?:-\p{L}[\p{L}’']*)*$/u;

/** The name at the start of `text`; null where none stands there. */
export function nameAt(text: string): NameShape | null {
  const tokens = tokensOf(text.slice(0, LONGEST));
  const used: Token[] = [];
  let [names, initials] = [0, 0];
  let hasTitle = false;
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    const word = token.text.replace(/[,;:)\]]+$/, '');
    const isTitleHere = titleAt(tokens, index);
    if (names + initials === 0 && isTitleHere) hasTitle = true;
    else if (isTitleHere) break;
    else if (names > 0 && isHonour(word)) {
      end = token.start + word.length;
      if (word.length < token.text.length) break;
      continue;
    } else if (isInitials(word) && names === 0) initials += 1;
    else if (isName(word, hasTitle || initials > 0) || isParticleOfName(tokens, index)) names += 1;
    else if (isMiddleInitial(tokens, index, { names, initials })) initials += 1;
    else break;
    if (names > 5) break;
    used.push({ ...token, text: word });
    end = token.start + word.length;
    if (word.length < token.text.length) break;
  }
  const [first] = used;
  if (!first || names === 0) return null;
  const last = used.at(-1) ?? first;
  const name = text.slice(first.start, last.start + last.text.length).replace(/(?<=\p{L}{2})\.+$/u, '');
  return { name, start: first.start, end, hasTitle, names, initials };
}

/** Somebody, and not a post, an organisation or a party: a title, initials, or two names. */
export function isPerson({ name, hasTitle, names, initials }: NameShape): boolean {
  if (hasTitle) return true;
  const all = name.split(/\s+/);
  if (initials === 0 && all.some((each) => isOrganisation(each) || /[’']s?$/.test(each))) return false;
  const isInCapitals = name === name.toUpperCase();
  if (!isInCapitals && all.some((each) => /^\p{Lu}{3,}$/u.test(each))) return false;
  return names >= 2 || initials > 0;
}

interface Token {
  readonly text: string;
  readonly start: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].slice(0, 14).map((found) => ({ text: found[0], start: found.index }));
}

/** `Cllr`, or `County` with `Cllr` behind it. */
function titleAt(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (isTitle(word) && /^\p{Lu}/u.test(word)) return tokens[index + 1] !== undefined;
  const next = tokens[index + 1]?.text ?? '';
  return isBeforeTitle(word) && (isTitle(next) || (isBeforeTitle(next) && isTitle(tokens[index + 2]?.text ?? '')));
}

/** `van der Berg`: small words that lead to a name. */
function isParticleOfName(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < index + 3 && isParticle(wordAt(tokens, at))) at += 1;
  return at > index && NAME.test(wordAt(tokens, at));
}

/** `Simon J Tordoff`, `Councillor Peter J Stott` */
function isMiddleInitial(
  tokens: readonly Token[],
  index: number,
  { names, initials }: { readonly names: number; readonly initials: number },
): boolean {
  if (names !== 1 || initials > 0) return false;
  return isInitials(wordAt(tokens, index)) && isName(wordAt(tokens, index + 1), true);
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text.replace(/[,;:.)\]]+$/, '') ?? '';
}

function isInitials(word: string): boolean {
  return INITIALS.test(word) && (word.length <= 2 || word.includes('.') || word.length <= 3);
}

function isName(word: string, isCertain: boolean): boolean {
  const plain = word.replace(/\.+$/, '');
  if (!NAME.test(plain) || plain.length < 2) return false;
  return !isPost(plain) || (isCertain && isSurname(plain));
}

/** Surnames that are posts as well. */
function isSurname(word: string): boolean {
  return /^(?:Clerk|Head|Green|Major|Constable|Warden|Marshall|Tree|Ward|Member|Planner|Teacher|Noble|Growth|Lead)$/.test(
    word,
  );
}

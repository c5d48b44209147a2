/**
 * A password is long and not one of the first that anybody would try; nothing is asked of its letters and signs, and
 * it does not run out. (NCSC, Password administration for system owners.)
 */
import { RuleBroken } from '../../../domain/errors.js';

const SHORTEST = 12;
/** A longer one protects nobody better, and hashing it costs the server more. */
const LONGEST = 200;
/** `aaaaaaaaaaaa`, `abcabcabcabc` and `121212121212` have fewer. */
const FEWEST_LETTERS = 5;
/** What is left of a password without digits and signs, when it is one that everybody has thought of. */
const COMMON = new Set([
  'password',
  'passwordpassword',
  'qwertyuiop',
  'letmein',
  'welcome',
  'iloveyou',
  'changeme',
  '',
]);

/** @throws RuleBroken naming the field `password` */
export function refuseWeakPassword(password: string, mail: string): void {
  const problem = problemOf(password, mail.toLowerCase());
  if (problem) throw new RuleBroken(problem, 'password');
}

function problemOf(password: string, mail: string): string | null {
  const lower = password.toLowerCase();
  if (password.length < SHORTEST) return `The password must have at least ${SHORTEST} characters`;
  if (password.length > LONGEST) return `The password can have up to ${LONGEST} characters`;
  if (lower === mail || lower === mail.split('@')[0]) return 'The password must not be the mail address';
  const isCommon = COMMON.has(lower.replace(/[^\p{L}]/gu, '')) || new Set(lower).size < FEWEST_LETTERS;
  return isCommon
    ? 'This password is too easy to guess. Three words that have nothing to do with each other are better'
    : null;
}

import { instantInWords } from '../meeting-words.js';
import type { ServedHow, SummonsMember } from './summons-member.entity.js';

/** How a paper summons reached a member, as it is chosen and as it is read. */
export const SERVICE_WORDS: Readonly<Record<ServedHow, string>> = {
  'left-at-home': 'Left at the usual place of residence',
  'posted-to-home': 'Posted to the usual place of residence',
  'left-at-address': 'Left at another address they gave in writing',
  'posted-to-address': 'Posted to another address they gave in writing',
};

/** `Posted to the usual place of residence, Monday 16 October 2017, 3.30 p.m.`; null while it was not. */
export function servedInWords({ servedHow, servedAt }: SummonsMember): string | null {
  return servedHow === null || servedAt === null ? null : `${SERVICE_WORDS[servedHow]}, ${instantInWords(servedAt)}`;
}

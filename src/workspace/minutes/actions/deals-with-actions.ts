import type { MinuteInFull } from '../minutes-in-full.js';

/** It is of an agenda item that puts earlier minutes to the meeting: what arises from them is dealt with there. */
export function dealsWithActions({ minuted }: Pick<MinuteInFull, 'minuted'>): boolean {
  return minuted?.kind === 'minutes';
}

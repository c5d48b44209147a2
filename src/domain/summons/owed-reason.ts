import { RuleBroken } from '../errors.js';

/** “Yes” and “urgent” are no reasons; a short sentence is. */
const SHORTEST_REASON = 10;

/** The reason to keep with a summons, where `why` is asked for; null where none is owed. @throws RuleBroken on the input */
export function owedReason(why: string | null, reason: string, input: string): string | null {
  if (why === null) return null;
  if (reason.trim().length >= SHORTEST_REASON) return reason.trim();
  throw new RuleBroken(`Say ${why}, in ${SHORTEST_REASON} characters or more`, input);
}

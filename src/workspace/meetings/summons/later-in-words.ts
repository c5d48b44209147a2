import { authenticationInWords } from '../../../domain/summons/authentication.js';
import type { SummonsMember } from './summons-member.entity.js';
import type { Summons } from './summons.entity.js';

/** Of a member who joined after the summons had gone out; null for the others, whose authentication is the summons' own. */
export function laterInWords(
  { properOfficer }: Pick<Summons, 'properOfficer'>,
  { authenticatedBy: by, authenticatedAt: at }: Pick<SummonsMember, 'authenticatedBy' | 'authenticatedAt'>,
): string | null {
  return by === null || at === null ? null : authenticationInWords({ by, properOfficer, at });
}

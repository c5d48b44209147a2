import type { ExemptMarking } from '../../../domain/access/exempt-marking.js';
import type { ExemptMarkingRow } from '../exempt-marking.entity.js';

/** A stored marking as the rules know it; what was never filled in is blank, so that the checks find it. */
export function markingOf(row: ExemptMarkingRow): ExemptMarking {
  if (row.basis === 'confidential') {
    return {
      basis: 'confidential',
      legalBasis: row.legalBasis ?? 'enactment',
      legalBasisText: row.legalBasisText ?? '',
    };
  }
  const { paragraphs, reviewOn, mustBeRegistered, ownPlanningPermission, contractNegotiation } = row;
  return {
    basis: 'exempt',
    paragraphs,
    reason: row.reason ?? '',
    publicInterestTest: row.publicInterestTest ?? '',
    reviewOn,
    mustBeRegistered,
    ownPlanningPermission,
    contractNegotiation,
  };
}

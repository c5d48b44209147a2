/**
 * A stop may be lifted by the monitoring officer or the proper officer, one at a time and with a typed reason, because
 * what really has to happen must be recordable.
 */
import { mayLiftStops, type Reader } from '../access/roles.js';
import { NotAllowed, RuleBroken } from '../errors.js';
import type { Finding, FindingCode } from './checked-agenda.js';

/** Names one stop; goes into the audit trail with the person and the time. */
export interface LiftedStop {
  readonly code: FindingCode;
  readonly entryId: string | null;
  readonly paperId: string | null;
  readonly field: string | null;
  readonly reason: string;
}

/** “Yes” and “urgent” are no reasons; a short sentence is. */
const SHORTEST_REASON = 10;

/** Throws NotAllowed for anyone else, and RuleBroken on the input when the reason is blank or says nothing. */
export function liftStop(reader: Reader, stop: Finding, reason: string, input = 'reason'): LiftedStop {
  if (!mayLiftStops(reader)) {
    throw new NotAllowed('Only the monitoring officer or the proper officer can lift a stop.');
  }
  if (reason.trim().length < SHORTEST_REASON) {
    throw new RuleBroken(`Say why this stop is lifted, in ${SHORTEST_REASON} characters or more`, input);
  }
  const { code, entryId = null, paperId = null, field = null } = stop;
  return { code, entryId, paperId, field, reason: reason.trim() };
}

/** The stops that still hold; publication waits until there are none. */
export function standingStops(findings: readonly Finding[], lifted: readonly LiftedStop[]): Finding[] {
  return findings.filter((finding) => finding.level === 'stop' && !lifted.some((lift) => isFor(lift, finding)));
}

function isFor(lift: LiftedStop, finding: Finding): boolean {
  return (
    lift.code === finding.code &&
    lift.entryId === (finding.entryId ?? null) &&
    lift.paperId === (finding.paperId ?? null) &&
    lift.field === (finding.field ?? null)
  );
}

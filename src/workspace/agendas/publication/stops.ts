import type { Finding } from '../../../domain/agendas/checked-agenda.js';
import { type LiftedStop, liftStop, standingStops } from '../../../domain/agendas/lifted-stops.js';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';

/** Names one stop in a form and in JSON: `too-few-clear-days`, or a code with what it is about. */
export function stopKey({ code, entryId, paperId, field }: Finding): string {
  return [code, entryId, paperId, field].filter((part) => part !== undefined).join('.');
}

export function stopField(stop: Finding): string {
  return `reasons[${stopKey(stop)}]`;
}

/**
 * The stops that this person lifts, each with its own reason.
 * @throws NotAllowed for somebody who may not; RuleBroken when a stop is left
 */
export function liftStops(
  reader: Reader,
  findings: readonly Finding[],
  reasons: Record<string, unknown>,
): LiftedStop[] {
  const lifted = findings.flatMap((finding) => {
    const reason = reasons[stopKey(finding)];
    const isLifted = finding.level === 'stop' && typeof reason === 'string' && reason.trim() !== '';
    return isLifted ? [liftStop(reader, finding, reason, stopField(finding))] : [];
  });
  const [stop] = standingStops(findings, lifted);
  if (stop)
    throw new RuleBroken(
      `${stop.message.replace(/\.$/, '')}. Put this right, or have it lifted with a reason.`,
      stopField(stop),
    );
  return lifted;
}

import { RuleBroken } from '../../domain/errors.js';
import { type Meeting, NOT_MEETING } from '../meetings/meeting.entity.js';

/** Why a meeting has no proceedings; null where it has. */
export function noProceedingsBecause({ state }: Pick<Meeting, 'state'>): string | null {
  if (!NOT_MEETING.some((each) => each === state)) return null;
  return `This meeting has been ${state}, so nobody attends it.`;
}

/** @throws RuleBroken */
export function refuseWithoutMeeting(meeting: Pick<Meeting, 'state'>): void {
  const refusal = noProceedingsBecause(meeting);
  if (refusal !== null) throw new RuleBroken(refusal);
}

import { RuleBroken } from '../../../domain/errors.js';
import { isCalledOff, type Meeting } from '../../meetings/meeting.entity.js';

/** Why the agenda of a meeting that was called off stays as it is; null for any other meeting. */
export function calledOffInWords(meeting: Meeting): string | null {
  if (!isCalledOff(meeting)) return null;
  return `This meeting has been ${meeting.state}, so its agenda can no longer be published.`;
}

/** @throws RuleBroken */
export function refuseIfCalledOff(meeting: Meeting): void {
  const words = calledOffInWords(meeting);
  if (words !== null) throw new RuleBroken(words);
}

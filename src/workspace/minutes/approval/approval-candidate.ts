import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import type { Minute } from '../minute.entity.js';
import type { Minutes } from '../minutes.entity.js';

/** A minute of a later meeting under an entry that put these minutes to it. */
export interface ApprovalCandidate {
  readonly minute: Minute;
  readonly minutes: Minutes;
  readonly meeting: MeetingOfPanel;
  /** `Minute 88 of Corporate Parenting Panel, Tuesday 31 October 2017` */
  readonly words: string;
}

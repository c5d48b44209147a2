import { plainDate } from '../../domain/calendar/calendar-date.js';
import type { ReplyStanding } from '../../domain/recommendations/reply-standing.js';
import type { StatusTag } from '../../platform/web/pages/list-page.js';
import type { BodyInView, RecommendationInView } from './recommendation-in-view.js';

const TAGS: Readonly<Record<ReplyStanding, StatusTag>> = {
  'to-send': { status: 'to-do', text: 'To be sent' },
  awaited: { status: 'on-target', text: 'Reply awaited' },
  'due-soon': { status: 'off-target', text: 'Reply due soon' },
  overdue: { status: 'overdue' },
  answered: { status: 'awaiting-agreement', text: 'To be reported back' },
  'reported-back': { status: 'complete', text: 'Reported back' },
};

export function standingTag({ standing, daysLate }: BodyInView): StatusTag {
  if (standing !== 'overdue') return TAGS[standing];
  return { status: 'overdue', text: `Overdue ${daysLate === 1 ? '1 day' : `${daysLate} days`}` };
}

/** To whom a recommendation is made is as private as what it says. */
export function bodyName({ action: { opens } }: RecommendationInView, { body: { name } }: BodyInView): string {
  return opens ? name : 'Another body';
}

/** `30 December 2017, under a notice (s.9FE)` */
export function replyDueInWords({ body: { replyDueOn, noticeOn } }: BodyInView): string {
  if (replyDueOn === null) return 'No day is set';
  return `${plainDate(replyDueOn)}, ${noticeOn === null ? 'as the panel asks' : 'under a notice (s.9FE)'}`;
}

import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { ReplyDue } from '../../recommendations/bodies/replies-due.service.js';
import { recommendationPaths } from '../../recommendations/recommendation.paths.js';

/** What `views/emails/reply-due` says: neither what was recommended nor to whom, which may be private. */
export function replyDueEmail(
  { reference, panel, replyDueOn, recommendationId }: ReplyDue,
  to: { readonly name: string },
  { day, baseUrl }: { readonly day: CalendarDate; readonly baseUrl: string },
) {
  const due = replyDueOn === day ? `today, ${longDate(replyDueOn)}` : `on ${longDate(replyDueOn)}`;
  return {
    subject: `Reply to ${reference} due on ${longDate(replyDueOn)}`,
    greeting: `Dear ${to.name}`,
    lede: `A reply to the recommendation ${reference} of the ${panel.name} is due ${due}, and has not come yet.`,
    next: 'Ask the body for it. That it was noted, or put off, is no reply.',
    link: `${baseUrl}${recommendationPaths.show(recommendationId)}`,
    linkText: 'Open the recommendation',
  };
}

import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { paragraphsInWords } from '../../../domain/access/schedule-12a.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import type { MarkingToReview } from '../../agendas/markings/markings-to-review.service.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';

export type ReviewerRole = 'author' | 'clerk';

export interface MarkingToAskAbout {
  readonly marking: MarkingToReview;
  readonly role: ReviewerRole;
}

/** What `views/emails/exempt-reviews` says, under the titles that everybody may read. */
export function exemptReviewsEmail(
  asked: readonly MarkingToAskAbout[],
  to: { readonly name: string },
  day: CalendarDate,
  baseUrl: string,
) {
  return {
    subject: asked.length === 1 ? 'Exempt information to review' : `${asked.length} exempt matters to review`,
    greeting: `Dear ${to.name}`,
    lede: 'Information is exempt only so long as the public interest in keeping it so outweighs the public interest in disclosing it. Please review these matters.',
    matters: asked.map(({ marking, role }) => {
      const { title, isPaper, paper, paragraphs, reviewOn, meeting } = marking;
      return {
        title,
        paper: isPaper ? (paper ?? 'A paper of this item') : null,
        ground: `Exempt under ${paragraphsInWords(paragraphs)} of Schedule 12A`,
        meeting: `${meeting.panel.name}, ${longDate(meeting.day)}`,
        due: dueInWords(reviewOn, day),
        isLate: reviewOn < day,
        why: WHY[role],
        ...linkFor(marking, role, baseUrl),
      };
    }),
  };
}

/** The item on its agenda, which opens to those who keep it; an author comes to the meeting. */
function linkFor({ agendaId, entryId, meeting }: MarkingToReview, role: ReviewerRole, baseUrl: string) {
  return role === 'clerk'
    ? { link: `${baseUrl}${agendaPaths.show(agendaId)}#entry-${entryId}`, linkText: 'Open the item' }
    : { link: `${baseUrl}${meetingPaths.show(meeting.id)}`, linkText: 'Open the meeting' };
}

function dueInWords(reviewOn: CalendarDate, day: CalendarDate): string {
  if (reviewOn === day) return `To be reviewed today, ${longDate(reviewOn)}`;
  return reviewOn < day ? `It was to be reviewed on ${longDate(reviewOn)}` : `To be reviewed on ${longDate(reviewOn)}`;
}

const WHY: Readonly<Record<ReviewerRole, string>> = {
  author:
    'You are asked because the agenda names you as the officer for it. Tell the clerk whether it can be released.',
  clerk: 'You are asked as the clerk. Record on the agenda whether it can be released, or set another day of review.',
};

import { longDate } from '../../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../../domain/calendar/clock-time.js';
import { londonTime } from '../../../../domain/calendar/london-time.js';
import type { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../../platform/web/forms/form-model.js';
import { meetingOf } from '../../minutes-words.js';
import { minutesPaths } from '../../minutes.paths.js';
import type { CommentedMinute } from './commented-minute.js';
import type { MinuteComment } from './minute-comment.entity.js';

const ANSWERS = { accepted: 'Accepted', declined: 'Declined' } as const;

/** A comment as it stands beside its minute; `answers` are the two buttons of the clerk, while it has none. */
export function presentComment(comment: MinuteComment) {
  const { id, minutesId, minuteId, authorName, text, madeAt, answer, answeredAt, answeredBy, version } = comment;
  const button = (verb: string, action: string) => ({
    text: verb,
    label: `${verb} the comment of ${authorName}`,
    action,
    kind: 'secondary' as const,
    fields: { version },
  });
  return {
    id,
    author: authorName,
    made: atInWords(madeAt),
    paragraphs: text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    tag: answer && { status: `comment-${answer}`, text: ANSWERS[answer] },
    answered: answer && answeredAt && `${ANSWERS[answer]} on ${atInWords(answeredAt)} by ${answeredBy ?? ''}`,
    answers: answer
      ? []
      : [
          button('Accept', minutesPaths.commentAcceptance(minutesId, minuteId, id)),
          button('Decline', minutesPaths.commentRefusal(minutesId, minuteId, id)),
        ],
  };
}

/** The page on which somebody who was sent a minute comments on it. */
export function presentComments(
  { minutes, minute, comments, mayComment }: CommentedMinute,
  typed?: object,
  errors?: FormErrors,
) {
  const heading = `Comments on minute ${minute.printed}`;
  return {
    title: `${heading}: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    heading,
    minuteHeading: minute.heading,
    backLink: { text: 'Back to the minute', href: minutesPaths.itemText(minutes.id, minute.id) },
    comments: comments.map((comment) => ({ ...presentComment(comment), answers: [] })),
    action: mayComment ? minutesPaths.comments(minutes.id, minute.id) : null,
    fields: [{ name: 'text', label: 'Your comment', kind: 'textarea', rows: 5 }],
    ...presentEdit({ text: '' }, typed, errors),
  };
}

/** `Tuesday 22 August 2017, 5.00 p.m.` */
function atInWords(instant: string): string {
  const { date, time } = londonTime(instant);
  return `${longDate(date)}, ${printedTime(time)}`;
}

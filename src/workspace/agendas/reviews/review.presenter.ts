import { paragraphsInWords } from '../../../domain/access/schedule-12a.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { formPage, type FormPage, type FormSection } from '../form-page.js';
import type { EarlierReview, ReviewedMatter } from './reviewed-matter.js';

/** A form, and what came of the reviews before. */
export interface ReviewPage extends FormPage {
  readonly earlier: readonly { readonly what: string; readonly who: string; readonly reason: string }[];
}

export function presentReview(matter: ReviewedMatter, action: string, typed?: object, errors?: FormErrors): ReviewPage {
  const { agenda, marking, name, earlier } = matter;
  const ground = `Exempt under ${paragraphsInWords(marking.paragraphs)} of Schedule 12A.`;
  const due = marking.reviewOn === null ? 'No review is due.' : `The review is due on ${longDate(marking.reviewOn)}.`;
  const parts = {
    heading: `Review ${name}`,
    lede: `${ground} ${due} What was published stays as it is: recording that this can be released does not publish it.`,
    action,
    sections: SECTIONS,
    submit: { text: 'Record the review' },
  };
  const page = formPage(agenda, parts, { version: marking.version }, typed, errors);
  return { ...page, earlier: earlier.map(presentEarlier) };
}

function presentEarlier({ outcome, reviewOn, reviewedAt, reviewedBy, reason }: EarlierReview) {
  const next = reviewOn === null ? '' : `, to be reviewed on ${plainDate(reviewOn)}`;
  return {
    what: outcome === 'kept' ? `Kept exempt${next}` : 'It can be released',
    who: `${reviewedBy}, ${plainDate(londonTime(reviewedAt).date)}`,
    reason: reason ?? 'The reason is as exempt as the matter.',
  };
}

const SECTIONS: readonly FormSection[] = [
  {
    fields: [
      {
        name: 'outcome',
        label: 'What the review found',
        kind: 'radios',
        options: [
          {
            value: 'kept',
            text: 'It is kept exempt',
            hint: 'Keeping it exempt still outweighs disclosing it. Set the day of the next review.',
          },
          {
            value: 'releasable',
            text: 'It can be released',
            hint: 'Nobody is asked to review it again.',
          },
        ],
      },
      { name: 'reviewOn', label: 'Next review date', kind: 'date', hint: 'Where it is kept exempt.' },
      { name: 'reason', label: 'Why', kind: 'textarea', rows: 3, hint: 'Never published.' },
    ],
  },
];

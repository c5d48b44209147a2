import { paragraphsInWords } from '../../../domain/access/schedule-12a.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { formPage, type FormPage, type FormSection } from '../form-page.js';
import type { ReviewedMatter } from './reviewed-matter.js';

export function presentReview(matter: ReviewedMatter, action: string, typed?: object, errors?: FormErrors): FormPage {
  const { agenda, marking, name } = matter;
  const ground = `Exempt under ${paragraphsInWords(marking.paragraphs)} of Schedule 12A.`;
  const due = marking.reviewOn === null ? 'No review is due.' : `The review is due on ${longDate(marking.reviewOn)}.`;
  const parts = {
    heading: `Review ${name}`,
    lede: `${ground} ${due} What was published stays as it is: recording that this can be released does not publish it.`,
    action,
    sections: SECTIONS,
    submit: { text: 'Record the review' },
  };
  return formPage(agenda, parts, { version: marking.version }, typed, errors);
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

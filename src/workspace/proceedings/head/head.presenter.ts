import type { Reader } from '../../../domain/access/roles.js';
import { HEAD_PARTS, type HeadSentences } from '../../../domain/proceedings/head-sentences.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { wordsOf } from '../head-of-minutes.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { HEAD_WORDS } from '../proceedings-words.js';
import type { RecordedMeeting } from '../recorded-meeting.js';
import { formPage } from '../surroundings.js';

const LEDE =
  'These sentences are made from the attendance, and follow it. Where you write your own, they are printed instead; the attendance stays recorded.';

/** Each sentence as it is made, with an input for other words beside it. */
export function presentHead(
  recorded: RecordedMeeting,
  made: HeadSentences,
  reader: Reader,
  typed?: object,
  errors?: FormErrors,
) {
  const { meeting, sheet } = recorded;
  const words = wordsOf(sheet);
  const parts = {
    title: 'Head of the minutes',
    lede: LEDE,
    action: proceedingsPaths.head(meeting.id),
    sections: HEAD_PARTS.filter((part) => made[part] !== null || words[part] !== null).map((part) => ({
      heading: HEAD_WORDS[part],
      text: made[part] ?? 'The attendance gives no such sentence.',
      fields: [
        {
          name: part,
          label: `Your own words for “${HEAD_WORDS[part]}”`,
          kind: 'textarea' as const,
          isOptional: true,
          rows: 3,
          ...(words[part] !== null && words[part] !== made[part] ? { hint: DIFFERS } : {}),
        },
      ],
    })),
    submit: 'Save the head',
    back: { text: 'Back to the attendance', href: proceedingsPaths.attendance(meeting.id) },
  };
  const here = proceedingsPaths.head(meeting.id);
  return formPage({ meeting, reader, here }, parts, { ...words, version: sheet?.version ?? 0 }, typed, errors);
}

const DIFFERS =
  'Yours is printed, and differs from what the attendance gives. Empty it to follow the attendance again.';

import { mayKeepProceedings } from '../../../domain/access/proceedings-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { whyNoPrivateText } from '../../../domain/proceedings/private-business.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Cell, Field, ListPage } from '../../../platform/web/pages/list-page.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { entryInWords } from '../entry-of-meeting.js';
import type { PrivateBusiness } from '../private-business.entity.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { CONFIDENTIAL_WORDS, EXCLUSION_WORDS, optionsOf, RELEASE_WORDS } from '../proceedings-words.js';
import { formPage, proceedingsSurroundings } from '../surroundings.js';
import type { PrivateEntry } from './private-entry.js';

/** Each entry that is not for publication, how it was taken, and whether its minute may be private. */
export function presentPrivateBusiness(meeting: MeetingOfPanel, entries: readonly PrivateEntry[], reader: Reader) {
  const mayKeep = mayKeepProceedings(reader, meeting.panelId);
  const list: Omit<ListPage, 'heading'> = {
    caption: 'Items that are not for publication',
    columns: ['Item', 'How it was taken', 'Private text in the minutes'].map((heading) => ({ heading })),
    rows: entries.map(({ entry, taken }) => {
      const text = entryInWords(entry);
      const href = proceedingsPaths.privateEntry(meeting.id, entry.id);
      const refusal = whyNoPrivateText({ basis: entry.basis, exclusion: taken?.exclusion ?? null });
      return {
        cells: [
          mayKeep ? { link: { text, href } } : { text },
          takenInWords(entry.basis, taken),
          { text: refusal ?? 'Allowed' },
        ],
      };
    }),
    empty: { text: 'Everything on this agenda is open to the public.' },
  };
  const here = proceedingsPaths.privateBusiness(meeting.id);
  return { ...proceedingsSurroundings({ meeting, reader, here }), title: 'Private business', list };
}

export function presentPrivateEntry(
  meeting: MeetingOfPanel,
  { entry, taken }: PrivateEntry,
  reader: Reader,
  typed?: object,
  errors?: FormErrors,
) {
  const parts = {
    title: entryInWords(entry),
    lede: LEDES[entry.basis ?? 'exempt'],
    action: proceedingsPaths.privateEntry(meeting.id, entry.id),
    sections: [{ fields: fieldsFor(entry.basis) }],
    submit: 'Save how it was taken',
    back: { text: 'Back to private business', href: proceedingsPaths.privateBusiness(meeting.id) },
  };
  return formPage({ meeting, reader, here: '' }, parts, taken ?? { version: 0 }, typed, errors);
}

const LEDES = {
  exempt:
    'The public is excluded only by a carried resolution that names the item and the paragraph of Schedule 12A. Without one, its minute is public.',
  confidential: 'The law itself forbids disclosure here, so the public is excluded without a resolution.',
};

function takenInWords(basis: PrivateEntry['entry']['basis'], taken: PrivateBusiness | null): Cell {
  if (taken === null) return { text: 'Not recorded' };
  const { publicLeftAt, publicReturnedAt, release } = taken;
  const words = (basis === 'confidential' ? CONFIDENTIAL_WORDS : EXCLUSION_WORDS)[taken.exclusion];
  const lines = [
    words,
    publicLeftAt === null ? '' : `The public left at ${printedTime(publicLeftAt)}`,
    publicReturnedAt === null ? '' : `The public returned at ${printedTime(publicReturnedAt)}`,
    taken.exclusion === 'carried' ? '' : RELEASE_STANDING[release ?? 'later'],
  ];
  return { list: lines.filter((text) => text !== '').map((text) => ({ text })) };
}

const RELEASE_STANDING = {
  release: 'Its papers are to be released',
  keep: 'Its papers stay closed',
  later: 'Still to decide: are its papers to be released?',
};

function fieldsFor(basis: PrivateEntry['entry']['basis']): Field[] {
  const words = basis === 'confidential' ? CONFIDENTIAL_WORDS : EXCLUSION_WORDS;
  return [
    { name: 'exclusion', label: 'How the item was taken', kind: 'radios', isSmall: true, options: optionsOf(words) },
    { name: 'publicLeftAt', label: 'When the public left', kind: 'time', isOptional: true, hint: 'Like 18:20' },
    { name: 'publicReturnedAt', label: 'When the public returned', kind: 'time', isOptional: true },
    {
      name: 'release',
      label: 'If it was taken in the open: are its papers to be released?',
      kind: 'radios',
      isSmall: true,
      isOptional: true,
      options: optionsOf(RELEASE_WORDS),
    },
  ];
}

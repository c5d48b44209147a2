import { PURPOSE_WORDS } from '../../../domain/agendas/purposes.js';
import { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field, Option } from '../../../platform/web/pages/list-page.js';
import type { AgendaEntry } from '../agenda-entry.entity.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { ENTRY_KIND_WORDS, EXPECTATION_WORDS, HOW_MINUTED_WORDS, optionsOf } from '../agenda-words.js';
import { agendaPaths } from '../agenda.paths.js';
import { formPage, type FormPage, type FormSection } from '../form-page.js';
import type { EntryChoices } from './entry-choices.js';
import { AT_THE_START } from './entry-position.form.js';
import { usualPlace } from './usual-place.js';

type Kind = AgendaEntry['kind'];

const USUAL_TITLES: Record<Kind, string> = {
  business: '',
  exclusion: 'Exclusion of the press and public',
  'next-meetings': 'Date and time of the next meetings',
  minutes: '',
  heading: '',
};

export function presentNewEntry(
  agenda: AgendaInFull,
  kind: Kind,
  choices: EntryChoices,
  { after, typed, errors }: { after?: string; typed?: object; errors?: FormErrors } = {},
): FormPage {
  const usual = {
    ...{ kind, title: USUAL_TITLES[kind], paperExpectation: 'paper' },
    after: agenda.entries.some(({ id }) => id === after) ? after : usualPlace(agenda, kind),
    minutesOf: kind === 'minutes' ? choices.meetings.slice(0, 1).map(({ value }) => value) : [],
    meetingsText: agenda.calendarLines.join('\n'),
  };
  const place: Field = { name: 'after', label: 'Where it stands', kind: 'select', options: places(agenda) };
  const parts = {
    heading: `Add ${ENTRY_KIND_WORDS[kind]}`,
    action: agendaPaths.entries(agenda.id),
    sections: [...sectionsOf(kind, choices), { fields: [place, { name: 'kind', label: '', kind: 'hidden' as const }] }],
    submit: { text: 'Add to the agenda' },
  };
  return formPage(agenda, parts, usual, typed, errors);
}

export function presentEntry(
  agenda: AgendaInFull,
  entry: EntryInFull,
  choices: EntryChoices,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const action = agendaPaths.entry(agenda.id, entry.id);
  const redraft = {
    text: entry.kind === 'exclusion' ? 'Draft the wording again' : 'Take the dates from the calendar again',
    action: agendaPaths.entryWording(agenda.id, entry.id),
    kind: 'secondary' as const,
    fields: { version: entry.version },
  };
  const parts = {
    heading: HEADINGS[entry.kind] ?? `Item ${entry.number}`,
    action,
    sections: sectionsOf(entry.kind, choices),
    submit: { text: 'Save' },
    others: entry.kind === 'exclusion' || isEdited(entry) ? [redraft] : [],
    links: [{ text: 'Remove this item', href: agendaPaths.entryRemoval(agenda.id, entry.id) }],
  };
  return formPage(agenda, parts, valuesOf(agenda, entry), typed, errors);
}

export function presentEntryRemoval(agenda: AgendaInFull, entry: EntryInFull): FormPage {
  const papers = entry.papers.length === 1 ? 'its paper' : `its ${entry.papers.length} papers`;
  const parts = {
    heading: entry.number === '' ? `Remove “${entry.title}”?` : `Remove item ${entry.number}?`,
    lede: `“${entry.title}” will be taken off the agenda${entry.papers.length === 0 ? '' : ` together with ${papers}`}.`,
    action: agendaPaths.entryRemoval(agenda.id, entry.id),
    sections: [],
    submit: { text: 'Remove', kind: 'warning' as const },
  };
  return formPage(agenda, parts, { version: entry.version });
}

/** Those without a number, which would make a heading of their own page. */
const HEADINGS: Partial<Record<Kind, string>> = { heading: 'Sub-heading' };

/** The calendar is not followed any more. */
function isEdited({ kind, meetingsText }: EntryInFull): boolean {
  return kind === 'next-meetings' && meetingsText !== null;
}

/** As the inputs hold them. */
function valuesOf({ calendarLines }: AgendaInFull, entry: EntryInFull): object {
  const { title, publicTitle, purpose, presenter, officerId, paperExpectation, wording, howMinuted, version } = entry;
  return {
    ...{ title, publicTitle, purpose, presenter, officerId, paperExpectation, wording, howMinuted, version },
    minutesOf: entry.minutesOf.map(({ id }) => id),
    meetingsText: entry.meetingsText ?? calendarLines.join('\n'),
    ...(entry.kind === 'next-meetings' ? { meetingsOffered: calendarLines.join('\n') } : {}),
  };
}

function sectionsOf(kind: Kind, { officers, meetings, otherMeetings }: EntryChoices): FormSection[] {
  switch (kind) {
    case 'business':
      return [{ fields: [TITLE, ...BUSINESS_FIELDS(officers), MINUTED] }];
    case 'minutes':
      return [{ fields: [...MINUTES_FIELDS(meetings, otherMeetings), ...BUSINESS_FIELDS(officers), MINUTED] }];
    case 'exclusion':
      return [{ fields: [TITLE, RESOLUTION, MINUTED] }];
    case 'next-meetings':
      return [{ fields: [TITLE, DATES, OFFERED, NOTE, MINUTED] }];
    case 'heading':
      return [
        {
          text: 'A sub-heading parts the items that follow from those before; it has no number and no papers.',
          fields: [TITLE],
        },
      ];
  }
}

const TITLE: Field = { name: 'title', label: 'Title' };

const MINUTED: Field = {
  name: 'howMinuted',
  label: 'How it is minuted',
  kind: 'select',
  options: [{ value: '', text: 'As is usual' }, ...optionsOf(HOW_MINUTED_WORDS)],
};

const DATES: Field = {
  name: 'meetingsText',
  label: 'The next meetings',
  kind: 'textarea',
  rows: 6,
  hint: 'From the calendar of the panel, which it keeps up with until you edit it. Meetings that were cancelled or postponed are left out.',
};

const OFFERED: Field = { name: 'meetingsOffered', label: '', kind: 'hidden' };

const MINUTES_FIELDS = (meetings: readonly Option[], otherMeetings: readonly Option[]): Field[] => [
  ...(meetings.length === 0
    ? []
    : [
        {
          name: 'minutesOf',
          label: 'Minutes of which meetings',
          kind: 'checkboxes' as const,
          isSmall: true,
          options: meetings,
          hint: 'Earlier meetings whose minutes are on no other agenda.',
        },
      ]),
  ...(otherMeetings.length === 0
    ? []
    : [
        {
          name: 'minutesOfOther',
          label: 'Minutes of another panel, such as the one before this',
          kind: 'select' as const,
          isOptional: true,
          options: [{ value: '', text: 'None' }, ...otherMeetings],
        },
      ]),
  { ...TITLE, isOptional: true, hint: 'Leave this blank to have it drafted from the meetings you select.' },
];

const RESOLUTION: Field = {
  name: 'wording',
  label: 'Resolution to exclude the public',
  kind: 'textarea',
  rows: 8,
  hint: 'Leave this blank to have it drafted for the exempt items that follow. It then keeps up with their numbers until you edit it.',
};

const NOTE: Field = {
  name: 'wording',
  label: 'Note below the title',
  kind: 'textarea',
  rows: 3,
  isOptional: true,
};

const PURPOSE: Field = {
  name: 'purpose',
  label: 'What it is for',
  kind: 'select',
  isOptional: true,
  options: [{ value: '', text: 'Not said' }, ...optionsOf(PURPOSE_WORDS)],
};

const EXPECTED: Field = {
  name: 'paperExpectation',
  label: 'What comes with it',
  kind: 'radios',
  isSmall: true,
  options: optionsOf(EXPECTATION_WORDS),
};

const BUSINESS_FIELDS = (officers: readonly Option[]): Field[] => [
  {
    name: 'publicTitle',
    label: 'Title for the public',
    isOptional: true,
    hint: 'Only where the title itself would give away something that is not for publication.',
  },
  PURPOSE,
  {
    name: 'presenter',
    label: 'Presenter’s line',
    isOptional: true,
    hint: 'As it is printed, for example “Terri Roche, Director of Public Health, to report”.',
  },
  {
    name: 'officerId',
    label: 'Officer named on the item',
    kind: 'select',
    isOptional: true,
    options: officers,
    hint: 'May open its papers, exempt ones too.',
  },
  EXPECTED,
  NOTE,
];

function places({ entries }: AgendaInFull): Option[] {
  const behind = entries.map(({ id, number, title, publicTitle }) => ({
    value: id,
    text: `After ${number === '' ? '' : `${number}. `}${publicTitle ?? title}`,
  }));
  return [{ value: AT_THE_START, text: 'At the start' }, ...behind];
}

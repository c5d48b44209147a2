import { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field, Option } from '../../../platform/web/pages/list-page.js';
import type { AgendaEntry } from '../agenda-entry.entity.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { ENTRY_KIND_WORDS, EXPECTATION_WORDS, optionsOf, PURPOSE_WORDS } from '../agenda-words.js';
import { agendaPaths } from '../agenda.paths.js';
import { formPage, type FormPage, type FormSection } from '../form-page.js';
import { AT_THE_START } from './entry-position.form.js';
import { usualPlace } from './usual-place.js';

type Kind = AgendaEntry['kind'];

export interface EntryChoices {
  readonly officers: readonly Option[];
}

const USUAL_TITLES: Record<Kind, string> = {
  business: '',
  exclusion: 'Exclusion of the press and public',
  'next-meetings': 'Date and time of the next meetings',
};

export function presentNewEntry(
  agenda: AgendaInFull,
  kind: Kind,
  choices: EntryChoices,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const usual = { kind, title: USUAL_TITLES[kind], paperExpectation: 'paper', after: usualPlace(agenda, kind) };
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
    text: 'Draft the wording again',
    action: agendaPaths.entryWording(agenda.id, entry.id),
    kind: 'secondary' as const,
    fields: { version: entry.version },
  };
  const parts = {
    heading: `Item ${entry.number}`,
    action,
    sections: sectionsOf(entry.kind, choices),
    submit: { text: 'Save' },
    others: entry.kind === 'exclusion' ? [redraft] : [],
    links: [{ text: 'Remove this item', href: agendaPaths.entryRemoval(agenda.id, entry.id) }],
  };
  return formPage(agenda, parts, entry, typed, errors);
}

export function presentEntryRemoval(agenda: AgendaInFull, entry: EntryInFull): FormPage {
  const papers = entry.papers.length === 1 ? 'its paper' : `its ${entry.papers.length} papers`;
  const parts = {
    heading: `Remove item ${entry.number}?`,
    lede: `“${entry.title}” will be taken off the agenda${entry.papers.length === 0 ? '' : ` together with ${papers}`}.`,
    action: agendaPaths.entryRemoval(agenda.id, entry.id),
    sections: [],
    submit: { text: 'Remove', kind: 'warning' as const },
  };
  return formPage(agenda, parts, { version: entry.version });
}

function sectionsOf(kind: Kind, { officers }: EntryChoices): FormSection[] {
  const title: Field = { name: 'title', label: 'Title' };
  switch (kind) {
    case 'business':
      return [{ fields: [title, ...BUSINESS_FIELDS(officers)] }];
    case 'exclusion':
      return [{ fields: [title, RESOLUTION] }];
    case 'next-meetings':
      return [
        { text: 'The next meetings of the panel are printed below the title by themselves.', fields: [title, NOTE] },
      ];
  }
}

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

const BUSINESS_FIELDS = (officers: readonly Option[]): Field[] => [
  {
    name: 'publicTitle',
    label: 'Title for the public',
    isOptional: true,
    hint: 'Only where the title itself would give away something that is not for publication.',
  },
  {
    name: 'purpose',
    label: 'What it is for',
    kind: 'select',
    isOptional: true,
    options: [{ value: '', text: 'Not said' }, ...optionsOf(PURPOSE_WORDS)],
  },
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
  {
    name: 'paperExpectation',
    label: 'What comes with it',
    kind: 'radios',
    isSmall: true,
    options: optionsOf(EXPECTATION_WORDS),
  },
  NOTE,
];

function places({ entries }: AgendaInFull): Option[] {
  const behind = entries.map(({ id, number, title, publicTitle }) => ({
    value: id,
    text: `After ${number}. ${publicTitle ?? title}`,
  }));
  return [{ value: AT_THE_START, text: 'At the start' }, ...behind];
}

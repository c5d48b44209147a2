import { PURPOSE_WORDS } from '../../domain/agendas/purposes.js';
import type { Reader } from '../../domain/access/roles.js';
import { SOURCE_WORDS, TYPED_SOURCES } from '../../domain/work-programme/item-words.js';
import { WHAT_COUNTS } from '../../domain/work-programme/slips.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../platform/web/forms/form-model.js';
import type { Field } from '../../platform/web/pages/list-page.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import type { OptionGroup } from '../people/person-choices.service.js';
import type { ItemInView } from './item-in-view.js';
import { choicesOf } from './programme-board.presenter.js';
import { itemSurroundings } from './programme-item.presenter.js';
import { programmePaths } from './programme.paths.js';
import { authorAsSent, meetingInWords } from './programme-words.js';

export interface FormAround {
  readonly panel: Panel;
  readonly reader: Reader;
  readonly ahead: readonly Meeting[];
  readonly authors: readonly OptionGroup[];
}

export function presentNewItem(around: FormAround, values: object, errors?: FormErrors) {
  const { panel, reader, ahead, authors } = around;
  const meeting: Field = { name: 'meetingId', label: 'Meeting', kind: 'select', options: choicesOf(ahead) };
  return {
    ...itemSurroundings(panel, reader),
    title: 'Plan an item',
    action: programmePaths.new(panel.id),
    fields: [...WHAT, meeting, authorField(authors), ...WHENCE, WANTED_FROM],
    submit: { text: 'Plan the item' },
    back: programmePaths.index(panel.id),
    ...presentForm(values, errors),
  };
}

export function presentItemChange(around: FormAround, item: ItemInView, typed?: object, errors?: FormErrors) {
  const { panel, reader, authors } = around;
  const { title, purpose, scope, source, sourceWords, dueOn, version } = item;
  const opened = { title, purpose, scope, source, sourceWords, dueOn, version, author: authorAsSent(item) };
  return {
    ...itemSurroundings(panel, reader),
    title: 'Change an item',
    action: programmePaths.edit(panel.id, item.id),
    fields: [...WHAT, authorField(authors), ...(source === 'clause' ? [] : WHENCE), WANTED_FROM, VERSION],
    submit: { text: 'Save the item' },
    back: programmePaths.item(panel.id, item.id),
    ...presentEdit(opened, typed, errors),
  };
}

export function presentItemMove(around: FormAround, item: ItemInView, typed?: object, errors?: FormErrors) {
  const { panel, reader, ahead } = around;
  const { meetingId, version, title } = item;
  const fields: Field[] = [
    { name: 'meetingId', label: 'Meeting', kind: 'select', options: choicesOf(ahead) },
    { ...REASON, hint: 'Asked where it moves to a later meeting, or off its meeting. It stays on record.' },
    VERSION,
  ];
  return {
    ...itemSurroundings(panel, reader),
    title: 'Move to another meeting',
    lede: item.meeting
      ? `“${title}” is planned for ${meetingInWords(item)}.`
      : `The meeting of “${title}” is to be fixed.`,
    action: programmePaths.move(panel.id, item.id),
    fields,
    submit: { text: 'Move the item' },
    back: programmePaths.item(panel.id, item.id),
    ...presentEdit({ meetingId: meetingId ?? '', version }, typed, errors),
  };
}

export function presentItemDrop(around: FormAround, item: ItemInView, typed?: object, errors?: FormErrors) {
  const { panel, reader } = around;
  return {
    ...itemSurroundings(panel, reader),
    title: 'Drop an item',
    lede: `“${item.title}” will no longer be planned. It stays on record with the reason.`,
    action: programmePaths.drop(panel.id, item.id),
    fields: [{ ...REASON, label: 'Why it is no longer wanted', isOptional: false }, VERSION],
    submit: { text: 'Drop the item', kind: 'warning' as const },
    back: programmePaths.item(panel.id, item.id),
    ...presentEdit({ version: item.version }, typed, errors),
  };
}

export function authorField(groups: readonly OptionGroup[]) {
  return { name: 'author', label: 'Report author', kind: 'select' as const, groups, blank: 'Not yet known' };
}

export const PURPOSE_FIELD: Field = {
  name: 'purpose',
  label: 'Purpose',
  kind: 'select',
  options: [
    { value: '', text: 'Not said' },
    ...Object.entries(PURPOSE_WORDS).map(([value, text]) => ({ value, text })),
  ],
};

export const VERSION: Field = { name: 'version', label: '', kind: 'hidden' };

const WHAT: readonly Field[] = [
  { name: 'title', label: 'Title' },
  PURPOSE_FIELD,
  { name: 'scope', label: 'What it is to cover', kind: 'textarea', rows: 3, isOptional: true, maxLength: 1000 },
];

const WHENCE: readonly Field[] = [
  {
    name: 'source',
    label: 'Where it comes from',
    kind: 'radios',
    isSmall: true,
    options: TYPED_SOURCES.map((value) => ({ value, text: SOURCE_WORDS[value] })),
  },
  {
    name: 'sourceWords',
    label: 'Which statute asks for it, or which member',
    hint: 'For example Children Act 1989, s.26, or Councillor Cusworth. Not needed for the panel’s own plan.',
    isOptional: true,
  },
];

const WANTED_FROM: Field = {
  name: 'dueOn',
  label: 'Wanted from',
  kind: 'date',
  hint: 'The day from which the panel wants it, where there is one.',
  isOptional: true,
};

const REASON: Field = {
  name: 'reason',
  label: 'Why it moves',
  hint: WHAT_COUNTS,
  kind: 'textarea',
  rows: 2,
  isOptional: true,
};

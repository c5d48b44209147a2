import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Reader } from '../../../domain/access/roles.js';
import { enumerated } from '../../../domain/enumeration.js';
import type { ActionInView } from '../action-in-view.js';
import { dueInWords, ownerInWords } from '../action-words.js';
import { isUnfinished } from '../action.entity.js';
import { actionPaths } from '../action.paths.js';
import { APPROVED_BY, REASON } from '../acts/act-fields.js';
import type { GroupedField } from '../owner-choices.js';

export interface SelectionToShow {
  readonly actions: readonly ActionInView[];
  readonly owners: GroupedField;
  readonly reader: Reader;
}

export function presentSelection(
  { actions, owners, reader }: SelectionToShow,
  typed: object = {},
  errors?: FormErrors,
) {
  // What was closed meanwhile can no longer be changed.
  const open = actions.filter(isUnfinished);
  const closed = actions.filter((action) => !isUnfinished(action)).map(({ reference }) => reference);
  const title = open.length === 1 ? 'Change 1 action' : `Change ${open.length} actions`;
  return {
    title,
    breadcrumbs: [{ text: 'Actions', href: actionPaths.index() }, { text: title }],
    heading: title,
    action: actionPaths.selectionChange(),
    back: actionPaths.index(),
    leftOut: closed.length === 0 ? null : `Closed, and left out of the selection: ${enumerated(closed)}.`,
    selected: open.map(({ id, version }) => `${id}:${version}`),
    table: {
      caption: 'The selected actions',
      columns: ['Reference', 'What is to be done', 'Owner', 'Due'].map((heading) => ({ heading })),
      rows: open.map((action) => ({
        cells: [
          { link: { text: action.reference, href: actionPaths.show(action.id) } },
          { text: action.wording },
          { text: ownerInWords(action, reader) },
          { text: dueInWords(action) },
        ],
      })),
    },
    fields: [
      { ...owners, label: 'New owner', hint: 'Leave it blank to leave the owners as they are.' },
      { name: 'dueOn', label: 'New due date', kind: 'date', hint: 'Leave it blank to leave the dates as they are.' },
      REASON,
      { ...APPROVED_BY, hint: 'Needed where you change the due date.', isOptional: true },
    ],
    submit: { text: 'Change them' },
    ...presentForm(typed, errors),
  };
}

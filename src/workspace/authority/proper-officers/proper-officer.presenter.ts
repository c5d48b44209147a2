import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { Row } from '../../../platform/web/pages/list-page.js';
import { authorityPaths, authorityTabs } from '../authority.paths.js';
import type { ProperOfficer } from '../proper-officer.entity.js';

/** Who has held the office, and the form that names the next. */
export function presentOfficers(officers: readonly ProperOfficer[], typed: object = {}, errors?: FormErrors) {
  return {
    title: 'Proper officers',
    ...authorityTabs(authorityPaths.officers()),
    action: authorityPaths.officers(),
    table: {
      caption: 'Proper officers',
      hideCaption: true,
      columns: ['Name', 'Post', 'From', 'To', 'Change'].map((heading) => ({ heading })),
      rows: officers.map(rowOf),
    },
    ...presentForm(typed, errors),
  };
}

/** The form that puts an end to one. */
export function presentOfficerEnd(officer: ProperOfficer, typed?: object, errors?: FormErrors) {
  return {
    title: `Last day of ${officer.name} as proper officer`,
    breadcrumbs: [{ text: 'Proper officers', href: authorityPaths.officers() }, { text: officer.name }],
    action: authorityPaths.officerEnd(officer.id),
    ...presentEdit({ toDay: officer.toDay, version: officer.version }, typed, errors),
  };
}

export function toOfficerResource({ id, name, post, fromDay, toDay, version }: ProperOfficer) {
  return { id, name, post, fromDay, toDay, version };
}

function rowOf({ id, name, post, fromDay, toDay }: ProperOfficer): Row {
  const change = {
    text: toDay === null ? 'End' : 'Change the last day',
    href: authorityPaths.officerEnd(id),
    hidden: `of ${name}`,
  };
  return {
    cells: [
      { text: name },
      { text: post },
      { date: fromDay },
      toDay === null ? { text: 'No end set' } : { date: toDay },
      { link: change },
    ],
  };
}

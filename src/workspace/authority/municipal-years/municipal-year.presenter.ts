import { yearLabel } from '../../../domain/calendar/municipal-year.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { Row } from '../../../platform/web/pages/list-page.js';
import { authorityPaths, authorityTabs } from '../authority.paths.js';
import type { MunicipalYearRow } from '../municipal-year.entity.js';

/** The years there are, and the form that adds one. */
export function presentYears(years: readonly MunicipalYearRow[], typed: object = {}, errors?: FormErrors) {
  return {
    title: 'Municipal years',
    ...authorityTabs(authorityPaths.years()),
    action: authorityPaths.years(),
    table: {
      caption: 'Municipal years',
      hideCaption: true,
      columns: ['Year', 'First day', 'Last day', 'Change'].map((heading) => ({ heading })),
      rows: years.map(rowOf),
    },
    ...presentForm(typed, errors),
  };
}

/** The form that moves its days. */
export function presentYear(year: MunicipalYearRow, typed?: object, errors?: FormErrors) {
  const { startsOn, endsOn } = year;
  const seen = { seenStartsOn: startsOn, seenEndsOn: endsOn };
  return {
    title: `Change the year ${labelOf(year)}`,
    breadcrumbs: [{ text: 'Municipal years', href: authorityPaths.years() }, { text: labelOf(year) }],
    action: authorityPaths.year(year.id),
    ...presentEdit({ startsOn, endsOn, ...seen }, errors?.collision ? { ...typed, ...seen } : typed, errors),
  };
}

export function toYearResource(year: MunicipalYearRow) {
  return { id: year.id, label: labelOf(year), startsOn: year.startsOn, endsOn: year.endsOn };
}

export function labelOf({ startsOn, endsOn }: MunicipalYearRow): string {
  return yearLabel({ from: startsOn, to: endsOn });
}

function rowOf(year: MunicipalYearRow): Row {
  const label = labelOf(year);
  const change = { text: 'Change', href: authorityPaths.year(year.id), hidden: `the year ${label}` };
  return { cells: [{ text: label }, { date: year.startsOn }, { date: year.endsOn }, { link: change }] };
}

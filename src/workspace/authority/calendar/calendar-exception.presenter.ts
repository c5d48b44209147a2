import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { authorityPaths, authorityTabs } from '../authority.paths.js';
import type { CalendarException } from '../calendar-exception.entity.js';

const KINDS: Readonly<Record<CalendarException['kind'], string>> = {
  'bank-holiday': 'Bank holiday',
  closure: 'Offices shut',
};
const KIND_OPTIONS = [
  { value: 'bank-holiday', text: 'A bank holiday proclaimed for this one year' },
  { value: 'closure', text: 'A day on which the offices are shut' },
];

/** The days the council added, and the form that adds another. */
export function presentCalendar(exceptions: readonly CalendarException[], typed: object = {}, errors?: FormErrors) {
  return {
    title: 'Calendar',
    ...authorityTabs(authorityPaths.calendar()),
    action: authorityPaths.calendar(),
    days: exceptions.map(({ id, day, kind, name }) => ({
      day,
      name,
      kind: KINDS[kind],
      removal: {
        text: 'Remove',
        kind: 'secondary',
        action: authorityPaths.calendarRemoval(id),
        label: `Remove ${name}, ${plainDate(day)}`,
      },
    })),
    kinds: KIND_OPTIONS,
    ...presentForm(typed, errors),
  };
}

export function toExceptionResource({ id, day, kind, name }: CalendarException) {
  return { id, day, kind, name };
}

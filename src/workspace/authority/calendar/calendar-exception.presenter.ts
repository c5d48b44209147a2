import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { authorityPaths, authorityTabs } from '../authority.paths.js';
import type { CalendarException } from '../calendar-exception.entity.js';
import type { Consequence } from './consequence.js';

const KINDS: Readonly<Record<CalendarException['kind'], string>> = {
  'bank-holiday': 'Bank holiday',
  closure: 'Offices shut',
  recess: 'Recess: these days count as clear days',
};
const KIND_OPTIONS = [
  { value: 'bank-holiday', text: 'A bank holiday proclaimed for this one year' },
  { value: 'closure', text: 'Days on which the offices are shut' },
  { value: 'recess', text: 'A recess, in which no meetings are held; its days count as clear days' },
];

/** The days the council added, and the form that adds another. */
export function presentCalendar(
  exceptions: readonly CalendarException[],
  consequences: readonly Consequence[],
  typed: object = {},
  errors?: FormErrors,
) {
  return {
    title: 'Calendar',
    ...authorityTabs(authorityPaths.calendar()),
    action: authorityPaths.calendar(),
    consequences,
    days: exceptions.map(({ id, day, lastDay, kind, name }) => ({
      day,
      lastDay: lastDay === day ? null : lastDay,
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

export function toExceptionResource({ id, day, lastDay, kind, name }: CalendarException) {
  return { id, day, lastDay, kind, name };
}

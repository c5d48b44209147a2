import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Cell } from '../../../platform/web/pages/list-page.js';
import { peoplePaths, peopleTabs } from '../../people/people.paths.js';
import { fullName } from '../../people/person.entity.js';
import { ROLE_WORDS } from '../panel-words.js';
import type { Leaving } from './leaving.js';

/** As it opens today, or with what was typed: what ends is always what stands open now. */
export function presentLeaving(leaving: Leaving, today: CalendarDate, typed?: object, errors?: FormErrors) {
  const { person, seats, posts, groups, panels, others, account } = leaving;
  const seen = { version: person.version };
  return {
    ...peopleTabs('People'),
    title: `${fullName(person)} is leaving`,
    breadcrumbs: [
      { text: 'People', href: peoplePaths.index() },
      { text: fullName(person), href: peoplePaths.show(person.id) },
    ],
    action: peoplePaths.leaving(person.id),
    hasSeats: seats.length > 0,
    ends: {
      heading: 'What ends',
      rows: [
        row(
          'Seats',
          seats.map(
            (seat) => `${seat.panel?.name ?? ''}: ${ROLE_WORDS[seat.role].toLowerCase()} since ${plainDate(seat.from)}`,
          ),
        ),
        row(
          'Posts',
          posts.map(({ post }) => post?.title ?? ''),
        ),
        row(
          'Political group',
          groups.map(({ group }) => group?.name ?? ''),
        ),
        row(
          'Clerk or lead officer of',
          panels.map(({ name }) => name),
        ),
        ...others.map(({ heading, lines }) => row(heading, lines)),
        row('Account', account ? [`${account.signInName}: they are signed out at once`] : []),
      ],
    },
    seatsAfter: [
      { value: 'vacant', text: 'Their seats stay vacant until somebody is appointed' },
      { value: 'removed', text: 'Their seats go' },
    ],
    ...(typed ? presentEdit(seen, typed, errors) : presentForm({ lastDay: today, seats: 'vacant', ...seen })),
  };
}

function row(key: string, lines: readonly string[]): { key: string; value: Cell } {
  return { key, value: lines.length === 0 ? { text: 'None' } : { list: lines.map((text) => ({ text })) } };
}

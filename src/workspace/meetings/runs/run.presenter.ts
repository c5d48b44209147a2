import { DAY_NAMES, longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { PLACES_IN_MONTH } from '../../../domain/calendar/recurrence.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Panel } from '../../panels/panel.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingChoices } from '../meeting.presenter.js';
import { KIND_WORDS } from '../meeting-words.js';
import { rhythmOf } from './days-of-run.js';
import type { OfferedRun } from './offered-run.js';

const MEETINGS = { text: 'Meetings', href: meetingPaths.index() };

/** The first step: which panel, and how often it meets. */
export function presentRunQuestion(values: object, panels: readonly Panel[], errors?: FormErrors) {
  return {
    title: 'Plan a run of meetings',
    breadcrumbs: [MEETINGS],
    action: meetingPaths.runDays(),
    choices: { ...meetingChoices(panels), rhythms: RHYTHM_CHOICES, places: PLACE_CHOICES, weekdays: WEEKDAY_CHOICES },
    ...presentForm(values, errors),
  };
}

/** The second: the days, ticked where nothing speaks against them, until the clerk has ticked others. */
export function presentRunDays(run: OfferedRun, query: string, ticked?: readonly string[], errors?: FormErrors) {
  const { panel, kind, startsAt, place, days } = run;
  const { errors: shown } = presentForm({}, errors);
  return {
    title: 'Check the days',
    breadcrumbs: [MEETINGS, { text: 'Plan a run of meetings', href: meetingPaths.newRun(query) }],
    caption: panel.name,
    lede: inCounts(days),
    facts: { rows: factRows(run) },
    action: meetingPaths.runDays(query),
    change: meetingPaths.newRun(query),
    sent: { panelId: panel.id, kind, startsAt, place },
    days: days.map(({ day, warnings }, index) => ({
      id: index === 0 ? 'days' : `days-${index + 1}`,
      day,
      warnings,
      isTicked: ticked?.includes(day) ?? warnings.length === 0,
    })),
    errors: shown,
  };
}

export function toRunResource({ panel, kind, startsAt, place, days }: OfferedRun) {
  return { panelId: panel.id, kind, startsAt, place, days };
}

const RHYTHM_CHOICES = [
  { value: 'months', text: 'Once a month, such as on every fourth Tuesday' },
  { value: 'weeks', text: 'Every so many weeks' },
  { value: 'list', text: 'On days that I list' },
];

const PLACE_CHOICES = [
  { value: '', text: 'Select which one' },
  ...PLACES_IN_MONTH.map((value) => ({ value, text: value.charAt(0).toUpperCase() + value.slice(1) })),
];

/** From Monday, as weeks are read. */
const WEEKDAY_CHOICES = [
  { value: '', text: 'Select a day' },
  ...[1, 2, 3, 4, 5, 6, 0].map((weekday) => ({ value: String(weekday), text: DAY_NAMES[weekday] ?? '' })),
];

function factRows({ kind, startsAt, place, question }: OfferedRun) {
  const rhythm = rhythmOf(question);
  const { from = '', to = '' } = question;
  return [
    { key: 'Kind', value: { text: KIND_WORDS[kind] } },
    { key: 'Time', value: { text: printedTime(startsAt) } },
    { key: 'Place', value: { list: place.split('\n').map((text) => ({ text })) } },
    {
      key: 'Days',
      value: rhythm
        ? { list: [{ text: rhythm }, { text: `from ${longDate(from)} to ${longDate(to)}` }] }
        : { text: 'Those listed' },
    },
  ];
}

function inCounts(days: OfferedRun['days']): string {
  const warned = days.filter(({ warnings }) => warnings.length > 0).length;
  const count = days.length === 1 ? '1 day' : `${days.length} days`;
  if (warned === 0) return `${count}, with nothing against any of them.`;
  return `${count}. Something speaks against ${warned} of them, which ${warned === 1 ? 'is' : 'are'} not ticked: you decide.`;
}

import { AGE_BANDS } from '../../../domain/actions/age-bands.js';
import { RAG_STATUSES, RAG_WORDS } from '../../../domain/actions/rag.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { type DrawnBarChart, drawBarChart } from '../../../platform/web/pages/bar-chart.js';
import type { AgeCount, MeetingCount } from './figures.js';

/** Of what is not done, for how long it has been open, and how it stands. */
export function ageChart(byAge: readonly AgeCount[]): DrawnBarChart {
  const open = RAG_STATUSES.filter((status) => status !== 'complete' && status !== 'closed');
  const present = open.filter((status) => byAge.some((each) => each.status === status));
  const count = (status: string, age: string) =>
    byAge.find((each) => each.status === status && each.age === age)?.count ?? 0;
  return drawBarChart({
    id: 'open-by-age',
    title: 'Open actions by age',
    kind: 'stacked',
    categoryHeading: 'Age',
    categories: AGE_BANDS.map(({ words }) => words),
    series: present.map((status) => ({
      name: RAG_WORDS[status],
      status,
      values: AGE_BANDS.map(({ name }) => count(status, name)),
    })),
    empty: 'Nothing is open.',
  });
}

export function meetingChart(byMeeting: readonly MeetingCount[]): DrawnBarChart {
  return drawBarChart({
    id: 'opened-and-closed',
    title: 'Opened and closed at each meeting',
    kind: 'grouped',
    categoryHeading: 'Meeting',
    categories: byMeeting.map(({ meeting: { day } }) => plainDate(day)),
    series: [
      { name: 'Opened', status: 'opened', values: byMeeting.map(({ opened }) => opened) },
      { name: 'Closed', status: 'closed', values: byMeeting.map(({ closed }) => closed) },
    ],
    empty: 'No meeting has opened or closed an action yet.',
  });
}

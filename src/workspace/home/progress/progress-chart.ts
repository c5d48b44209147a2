import { RAG_STATUSES, RAG_WORDS } from '../../../domain/actions/rag.js';
import { type DrawnBarChart, drawBarChart } from '../../../platform/web/pages/bar-chart.js';
import type { ProgressOfPanels } from './progress-of-panels.js';

/** More bars than that are no picture; the tracker has them all. */
const MOST_SHOWN = 12;

/** The panels with most that is open; null while nothing is. */
export function progressChart({ panels, counts }: ProgressOfPanels): DrawnBarChart | null {
  if (panels.length === 0) return null;
  const openOf = (panelId: string) =>
    counts.filter(({ of }) => of === panelId).reduce((sum, { count }) => sum + count, 0);
  const shown = [...panels].sort((one, other) => openOf(other.id) - openOf(one.id)).slice(0, MOST_SHOWN);
  const present = RAG_STATUSES.filter((status) => counts.some((each) => each.status === status));
  return drawBarChart({
    id: 'progress-of-panels',
    title: 'Actions by status across my panels',
    kind: 'stacked',
    categoryHeading: 'Panel',
    categories: shown.map(({ name }) => name),
    series: present.map((status) => ({
      name: RAG_WORDS[status],
      status,
      values: shown.map(({ id }) => counts.find(({ of, status: its }) => of === id && its === status)?.count ?? 0),
    })),
    empty: 'Nothing is open.',
  });
}

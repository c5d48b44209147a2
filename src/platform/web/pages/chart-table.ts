/** The numbers of a chart in words and as a table, for whoever cannot see it or wants them exactly. */
import type { BarChart } from './bar-chart-model.js';
import { inFigures, stackOf, valueAt } from './chart-numbers.js';
import type { Column, Row } from './list-page.js';

/** Drawn by `components/table.njk`. */
export interface ChartTable {
  readonly caption: string;
  readonly hideCaption: true;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export function chartTable(chart: BarChart): ChartTable {
  const { title, kind, categoryHeading, categories, series } = chart;
  const hasTotal = kind === 'stacked' && series.length > 1;
  const headings = [...series.map(({ name }) => name), ...(hasTotal ? ['All'] : [])];
  return {
    caption: title,
    hideCaption: true,
    columns: [{ heading: categoryHeading }, ...headings.map((heading) => ({ heading, kind: 'number' as const }))],
    rows: categories.map((category, index) => {
      const values = [...series.map((each) => valueAt(each, index)), ...(hasTotal ? [stackOf(chart, index)] : [])];
      return { cells: [{ text: category }, ...values.map((value) => ({ text: inFigures(value) }))] };
    }),
  };
}

/** `Up to 30 days: 3 Overdue, 2 On target. Older: none.` */
export function chartSummary({ categories, series }: BarChart): string {
  const sentences = categories.map((category, index) => {
    const counts = series.map((each) => ({ name: each.name, value: valueAt(each, index) }));
    const said = counts.filter(({ value }) => value > 0).map(({ name, value }) => `${inFigures(value)} ${name}`);
    return `${category}: ${said.join(', ') || 'none'}.`;
  });
  return sentences.join(' ');
}

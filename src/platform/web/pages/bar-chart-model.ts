/** What a chart is drawn from, by `bar-chart.ts`. */

/** One kind of thing that is counted; `status` is one of the words of `components/status-tag.njk`, once in a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly status: string;
  /** One for each category, none below nought. */
  readonly values: readonly number[];
}

export interface BarChart {
  /** Unique on its page. */
  readonly id: string;
  /** What it shows: `Open actions by age`. */
  readonly title: string;
  /** Stacked where the parts of a whole are shown, grouped where things are compared. */
  readonly kind: 'stacked' | 'grouped';
  /** What the categories are: `Age`. */
  readonly categoryHeading: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Said where there is nothing to draw. */
  readonly empty: string;
}

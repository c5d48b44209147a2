import type { BarChart, ChartSeries } from './bar-chart-model.js';

/** `1,234` */
export function inFigures(value: number): string {
  return value.toLocaleString('en-GB');
}

export function valueAt({ values }: ChartSeries, category: number): number {
  return values[category] ?? 0;
}

export function totalOf({ values }: ChartSeries): number {
  return sum(values);
}

/** What all bars of a category come to. */
export function stackOf({ series }: BarChart, category: number): number {
  return sum(series.map((each) => valueAt(each, category)));
}

/** What each bar comes to. */
export function valuesOf({ categories, series }: BarChart): number[] {
  return categories.flatMap((_, index) => series.map((each) => valueAt(each, index)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

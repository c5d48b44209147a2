/**
 * Where the bars of a chart stand. They lie on their sides, each category's label above its own: so labels have the
 * whole width, and are as large on a phone as on a desk. Along the bars everything is a part of the width in per cent,
 * across them it is in pixels.
 */
import type { BarChart } from './bar-chart-model.js';
import { inFigures, stackOf, totalOf, valueAt, valuesOf } from './chart-numbers.js';
import { chartSummary, chartTable, type ChartTable } from './chart-table.js';
import { roundTicks } from './round-ticks.js';

export interface Bar {
  readonly status: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface ChartLabel {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
}

/** Drawn by `components/bar-chart.njk`. */
export interface DrawnBarChart {
  readonly id: string;
  readonly title: string;
  /** Said in place of a picture; null where there is something to draw. */
  readonly empty: string | null;
  readonly key: readonly { readonly status: string; readonly name: string; readonly total: string }[];
  readonly height: number;
  readonly labels: readonly ChartLabel[];
  readonly bars: readonly Bar[];
  /** The number at the end of each bar, or of each stack of them. */
  readonly ends: readonly ChartLabel[];
  readonly ticks: readonly ChartLabel[];
  /** How far down the lines at the ticks go. */
  readonly axisY: number;
  /** What a screen reader says of the picture. */
  readonly summary: string;
  readonly table: ChartTable;
}

const LINE = { label: 22, baseline: 16 } as const;
const BAR = { stacked: 20, grouped: 17, baseline: 5 } as const;
const BELOW = { bars: 2, category: 14, axis: 24 } as const;
/** Of 290 pixels, the least there are: what one figure needs, and the gaps beside a number. */
const ROOM = { figure: 3, gaps: 4 } as const;
const LONGEST_LABEL = 34;

export function drawBarChart(chart: BarChart): DrawnBarChart {
  const { id, title, categories, series, kind } = chart;
  const most = Math.max(
    0,
    ...(kind === 'stacked' ? categories.map((_, index) => stackOf(chart, index)) : valuesOf(chart)),
  );
  const ticks = roundTicks(most);
  const scale = scaleTo(ticks.at(-1) ?? 1, most);

  const lines = kind === 'stacked' ? 1 : series.length;
  const step = LINE.label + lines * (BAR[kind] + BELOW.bars) + BELOW.category;
  const axisY = categories.length * step - BELOW.category / 2;
  const drawn = categories.map((_, index) => drawCategory(chart, index, index * step + LINE.label, scale));
  return {
    id,
    title,
    empty: most === 0 ? chart.empty : null,
    key: series.map((each) => ({ status: each.status, name: each.name, total: inFigures(totalOf(each)) })),
    height: axisY + BELOW.axis,
    labels: categories.map((label, index) => ({ text: cut(label), x: 0, y: index * step + LINE.baseline })),
    bars: drawn.flatMap(({ bars }) => bars),
    ends: drawn.flatMap(({ ends }) => ends),
    ticks: ticks.map((tick) => ({ text: inFigures(tick), x: scale(tick), y: axisY + LINE.baseline })),
    axisY,
    summary: chartSummary(chart),
    table: chartTable(chart),
  };
}

type Scale = (value: number) => number;

function drawCategory({ kind, series }: BarChart, category: number, top: number, scale: Scale) {
  const bars: Bar[] = [];
  const ends: ChartLabel[] = [];
  const height = BAR[kind];
  let before = 0;
  series.forEach((each, index) => {
    const value = valueAt(each, category);
    const from = kind === 'stacked' ? before : 0;
    const y = kind === 'stacked' ? top : top + index * (height + BELOW.bars);
    const [x, end] = [scale(from), scale(from + value)];
    if (value > 0) bars.push({ status: each.status, x, width: rounded(end - x), y, height });
    if (kind === 'grouped') ends.push({ text: inFigures(value), x: end, y: y + height - BAR.baseline });
    before += value;
  });
  if (kind === 'stacked') ends.push({ text: inFigures(before), x: scale(before), y: top + height - BAR.baseline });
  return { bars, ends };
}

/** The longest bar leaves room for its number. */
function scaleTo(last: number, most: number): Scale {
  const room = 100 - ROOM.gaps - ROOM.figure * inFigures(most).length;
  return (value) => rounded((value / last) * room);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The table beneath has it whole. */
function cut(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
}

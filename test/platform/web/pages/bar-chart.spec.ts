import { describe, expect, it } from '@jest/globals';
import { drawBarChart } from '../../../../src/platform/web/pages/bar-chart.js';
import type { BarChart } from '../../../../src/platform/web/pages/bar-chart-model.js';

const BY_AGE: BarChart = {
  id: 'by-age',
  title: 'Open actions by age',
  kind: 'stacked',
  categoryHeading: 'Age',
  categories: ['Up to 30 days', 'Older'],
  series: [
    { name: 'Overdue', status: 'overdue', values: [0, 3] },
    { name: 'On target', status: 'on-target', values: [4, 1] },
    { name: 'No date', status: 'no-date', values: [1, 0] },
  ],
  empty: 'There are no open actions.',
};
const BY_MEETING: BarChart = { ...BY_AGE, kind: 'grouped' };

describe('stacked bars', () => {
  const chart = drawBarChart(BY_AGE);

  it('stand end to end, in proportion, without those of nought', () => {
    expect(chart.bars.map(({ status, x, width }) => ({ status, x, width }))).toEqual([
      { status: 'on-target', x: 0, width: 74.4 },
      { status: 'no-date', x: 74.4, width: 18.6 },
      { status: 'overdue', x: 0, width: 55.8 },
      { status: 'on-target', x: 55.8, width: 18.6 },
    ]);
  });

  it('of one category are in one line, beneath its label and above the next', () => {
    const [first, second, third, fourth] = chart.bars;
    const [label, next] = chart.labels;

    expect([first?.y, third?.y]).toEqual([second?.y, fourth?.y]);
    expect(label?.y).toBeLessThan(first?.y ?? 0);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan((next?.y ?? 0) - 12);
    expect((third?.y ?? 0) + (third?.height ?? 0)).toBeLessThan(chart.axisY);
    expect(chart.ticks.every(({ y }) => y > chart.axisY && y < chart.height)).toBe(true);
  });

  it('have their sum at their end', () => {
    expect(chart.ends.map(({ text, x }) => ({ text, x }))).toEqual([
      { text: '5', x: 93 },
      { text: '4', x: 74.4 },
    ]);
  });

  it('come with a key and a table that has their sums', () => {
    expect(chart.key).toEqual([
      { status: 'overdue', name: 'Overdue', total: '3' },
      { status: 'on-target', name: 'On target', total: '5' },
      { status: 'no-date', name: 'No date', total: '1' },
    ]);
    expect(chart.table.columns.map(({ heading }) => heading)).toEqual([
      'Age',
      'Overdue',
      'On target',
      'No date',
      'All',
    ]);
    expect(chart.table.rows[1]?.cells).toEqual([
      { text: 'Older' },
      { text: '3' },
      { text: '1' },
      { text: '0' },
      { text: '4' },
    ]);
  });

  it('are told in a sentence', () => {
    expect(chart.summary).toBe('Up to 30 days: 4 On target, 1 No date. Older: 3 Overdue, 1 On target.');
  });
});

describe('grouped bars', () => {
  const chart = drawBarChart(BY_MEETING);

  it('stand below each other, each with its number, nought too', () => {
    const tops = chart.ends.map(({ y }) => y);

    expect(chart.ends.map(({ text }) => text)).toEqual(['0', '4', '1', '3', '1', '0']);
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
    expect(new Set(tops).size).toBe(6);
    expect(chart.bars.every(({ x }) => x === 0)).toBe(true);
  });

  it('do not cover each other', () => {
    const bars = [...chart.bars].sort((one, other) => one.y - other.y);

    bars
      .slice(1)
      .forEach(({ y }, index) => expect(y).toBeGreaterThanOrEqual((bars[index]?.y ?? 0) + (bars[index]?.height ?? 0)));
  });

  it('come with a table without sums', () => {
    expect(chart.table.columns.map(({ heading }) => heading)).toEqual(['Age', 'Overdue', 'On target', 'No date']);
  });
});

describe('the ticks of a chart', () => {
  it.each([
    [1, '0 1'],
    [4, '0 1 2 3 4'],
    [5, '0 1 2 3 4 5'],
    [7, '0 2 4 6 8'],
    [11, '0 5 10 15'],
    [50, '0 10 20 30 40 50'],
    [51, '0 20 40 60'],
    [1234, '0 500 1,000 1,500'],
    [1_000_000, '0 200,000 400,000 600,000 800,000 1,000,000'],
  ])('for %d are round', (most, ticks) => {
    const chart = drawBarChart({ ...BY_AGE, series: [{ name: 'Late', status: 'overdue', values: [most, 0] }] });

    expect(chart.ticks.map(({ text }) => text).join(' ')).toBe(ticks);
    expect(chart.ticks.at(-1)?.x).toBeGreaterThanOrEqual(chart.bars[0]?.width ?? 100);
  });

  it('leave room for the longest number on a narrow screen', () => {
    for (const most of [5, 50, 1_000, 1_000_000]) {
      const chart = drawBarChart({ ...BY_AGE, series: [{ name: 'Late', status: 'overdue', values: [most, 0] }] });
      const [end] = chart.ends;
      const room = ((100 - (end?.x ?? 0)) / 100) * 290;
      expect(room).toBeGreaterThan(5 + 8 * (end?.text.length ?? 0));
    }
  });
});

describe('a chart of nothing', () => {
  it.each<[string, Partial<BarChart>]>([
    ['has no categories', { categories: [] }],
    ['has no series', { series: [] }],
    ['counts nothing', { series: [{ name: 'Late', status: 'overdue', values: [0, 0] }] }],
    ['has no numbers yet', { series: [{ name: 'Late', status: 'overdue', values: [] }] }],
  ])('says so where it %s', (_, change) => {
    expect(drawBarChart({ ...BY_AGE, ...change }).empty).toBe('There are no open actions.');
    expect(drawBarChart({ ...BY_MEETING, ...change }).empty).toBe('There are no open actions.');
  });
});

it('cuts a label that is wider than a phone, in the picture only', () => {
  const name = 'A joint meeting of the Panel with the Improving Lives Select Commission';
  const chart = drawBarChart({ ...BY_AGE, categories: [name, 'Older'] });

  expect(chart.labels[0]?.text).toBe('A joint meeting of the Panel with…');
  expect(chart.table.rows[0]?.cells[0]).toEqual({ text: name });
});

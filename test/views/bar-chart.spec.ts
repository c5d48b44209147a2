import { describe, expect, it } from '@jest/globals';
import { RAG_STATUSES } from '../../src/domain/actions/rag.js';
import { drawBarChart } from '../../src/platform/web/pages/bar-chart.js';
import type { BarChart } from '../../src/platform/web/pages/bar-chart-model.js';
import { drawComponent } from './draw.js';

const CHART: BarChart = {
  id: 'by-age',
  title: 'Open actions by age',
  kind: 'stacked',
  categoryHeading: 'Age',
  categories: ['Up to 30 days', '<b>Older</b>'],
  series: [
    { name: 'Overdue', status: 'overdue', values: [0, 3] },
    { name: 'On target', status: 'on-target', values: [4, 1] },
  ],
  empty: 'There are no open actions.',
};

function draw(chart: BarChart) {
  return drawComponent('bar-chart', 'barChart', drawBarChart(chart));
}

describe('a chart', () => {
  it('is a picture with a name and a description', () => {
    const page = draw(CHART);
    const picture = page.get('svg[role=img]');
    const [title = '', description = ''] = (picture.getAttribute('aria-labelledby') ?? '').split(' ');

    expect(page.get(`title#${title}`).textContent).toBe('Open actions by age');
    expect(page.get(`desc#${description}`).textContent).toContain('Up to 30 days: 4 On target.');
  });

  it('has the same numbers as a table', () => {
    const table = draw(CHART).table('Open actions by age');

    expect(table.row('Up to 30 days').cell('On target')).toBe('4');
    expect(table.row('<b>Older</b>').cell('All')).toBe('4');
  });

  it('says with a shape and a word what each colour means', () => {
    const key = draw(CHART).all('.app-chart__key li');

    expect(key.map((each) => each.textContent.replace(/\s+/g, ' ').trim())).toEqual(['● Overdue 3', '▷ On target 5']);
  });

  it('fills its bars with patterns that are there', () => {
    const page = draw(CHART);
    const fills = page.all('rect[fill]').map((bar) => bar.getAttribute('fill')?.replace(/^url\(#|\)$/g, ''));
    const patterns = page.all('pattern').map((pattern) => pattern.getAttribute('id'));

    expect(new Set(fills)).toEqual(new Set(patterns));
    expect(page.all('svg[role=img] rect[fill]')).toHaveLength(3);
  });

  it('has a pattern of its own for each status of an action, which colours are not needed to tell', () => {
    const series = RAG_STATUSES.map((status) => ({ name: status, status, values: [1, 1] }));
    const marks = draw({ ...CHART, series }).all('pattern').map((pattern) => {
      const path = pattern.querySelector('path');
      return `${path?.getAttribute('d') ?? ''} ${path?.getAttribute('stroke-width') ?? ''}`;
    });

    expect(new Set(marks).size).toBe(RAG_STATUSES.length);
  });

  it('carries no style of its own, which the content policy would refuse', () => {
    expect(draw(CHART).html).not.toMatch(/\sstyle=|<style/);
  });

  it('is a sentence where there is nothing to draw', () => {
    const page = draw({ ...CHART, categories: [] });

    expect(page.text).toBe('There are no open actions.');
    expect(page.all('svg, table')).toEqual([]);
  });
});

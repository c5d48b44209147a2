import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findProjectRoot } from '../../src/platform/config/project-root.js';
import { RAG_STATUSES, RAG_WORDS } from '../../src/domain/actions/rag.js';
import { drawBarChart } from '../../src/platform/web/pages/bar-chart.js';
import { axeFindings } from '../support/axe.js';
import { openChromium } from '../support/chromium.js';
import { drawComponent } from '../views/draw.js';

const CHART = drawBarChart({
  id: 'by-age',
  title: 'Open actions by age',
  kind: 'stacked',
  categoryHeading: 'Age',
  categories: ['Up to 30 days', '31 to 90 days', 'A joint meeting of the Panel with another body'],
  series: RAG_STATUSES.map((status, index) => ({ name: RAG_WORDS[status], status, values: [index, 1, 900] })),
  empty: 'There are no open actions.',
});

describe('a chart in Chromium', () => {
  let browser: Browser;
  let page: string;

  beforeAll(async () => {
    browser = await openChromium();
    const style = readFileSync(join(findProjectRoot(), 'dist', 'public', 'application.css'), 'utf8');
    const chart = drawComponent('bar-chart', 'barChart', CHART).html;
    page = `<!doctype html><html lang="en"><head><title>Charts</title><style>${style}</style></head>
      <body class="govuk-template__body"><main class="govuk-width-container"><h1>Charts</h1>${chart}</main></body></html>`;
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each([320, 1280])('fits a screen of %d pixels, is legible and accessible', async (width) => {
    const tab = await browser.newPage({ viewport: { width, height: 900 } });
    await tab.setContent(page);
    await tab.locator('summary').click();

    const [scrolls, sizes, outside] = await tab.evaluate<[number, number[], string[]]>(`(() => {
      const texts = [...document.querySelectorAll('.app-chart__picture text')];
      const edge = document.querySelector('.app-chart__picture').getBoundingClientRect().right + 1;
      return [
        document.documentElement.scrollWidth,
        texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a),
        texts.filter((text) => text.getBoundingClientRect().right > edge).map((text) => text.textContent),
      ];
    })()`);

    expect(scrolls).toBe(width);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    expect(outside).toEqual([]);
    expect(await axeFindings(tab)).toEqual([]);
  });

  it('tells its bars apart by marks where colours are forced', async () => {
    const tab = await browser.newPage();
    await tab.emulateMedia({ forcedColors: 'active' });
    await tab.setContent(page);

    const [papers, inks] = await tab.evaluate<[string[], string[]]>(`
      [['paper', 'fill'], ['ink', 'stroke']].map(([part, paint]) =>
        [...document.querySelectorAll('.app-chart__' + part)].map((each) => getComputedStyle(each)[paint]))`);

    expect(new Set(papers).size).toBe(1);
    expect(new Set(inks).size).toBe(1);
    expect(inks[0]).not.toBe(papers[0]);
  });
});

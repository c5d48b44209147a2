import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_2_2_AA: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** All that axe judges by but the words, which matter to it only where there are none. */
const STRUCTURE = `[innerWidth, ...[...document.querySelectorAll('*')].map((element) =>
  element.tagName + [...element.attributes].map(({ name, value }) => name + (/^(class|role|type|for|id|aria-)/.test(name) ? value : '')) +
  (element.textContent.trim() === '' ? '' : '.'))].join()`;

const clean = new Set<string>();

/**
 * What axe finds wrong on the page as it stands, one line for each rule and element. A page built as one that was found
 * clean in this spec is not asked about again: most of a journey goes over pages it has seen.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const structure = await page.evaluate<string>(STRUCTURE);
  if (clean.has(structure)) return [];
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(WCAG_2_2_AA)})`);
  if (violations.length === 0) clean.add(structure);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

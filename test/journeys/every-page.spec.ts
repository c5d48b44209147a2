import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const NO_PAGE = /^\/(assets|api)\/|\.(pdf|docx|csv|xlsx|ics|xml|json|html)$|\/(file|files)(\/|$)/;

const demo = DemoInChromium.forThisSpec();

describe('every page that a link leads to', () => {
  it.each([
    { who: 'a resident', mail: null, start: '/', fewest: 8 },
    { who: 'a clerk', mail: 'hazel.ashworth@council.example', start: '/workspace', fewest: 40 },
    { who: 'an administrator', mail: 'owen.tait@council.example', start: '/workspace', fewest: 40 },
    { who: 'a chair', mail: 'g.watson@council.example', start: '/workspace', fewest: 8 },
  ])('is there, fits a narrow screen and is accessible, for $who', async ({ mail, start, fewest }) => {
    const visitor = await demo.visitor();
    if (mail !== null) await visitor.signIn(mail);
    const kinds = await walk(visitor, start);

    expect(kinds.length).toBeGreaterThanOrEqual(fewest);
    expect(await visitor.leave()).toEqual([]);
  });
});

/** Looks at one page of each kind: where addresses differ by a record or a day only, the first stands for all. */
async function walk(visitor: Visitor, start: string): Promise<string[]> {
  const seen = new Set([kindOf(start)]);
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    for (const link of await visitor.survey(path)) {
      if (NO_PAGE.test(link) || seen.has(kindOf(link))) continue;
      seen.add(kindOf(link));
      waiting.push(link);
    }
  }
  return [...seen];
}

function kindOf(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\d{4}-\d{2}(-\d{2})?/g, ':day')
    .replace(/\/\d+(?=\/|$)/g, '/:number');
}

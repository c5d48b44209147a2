import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readiness } from '../../../src/platform/web/health/readiness.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

let site: SampleSite;

beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

describe('the watch over this process', () => {
  it('hears that it is alive', async () => {
    const { status, body } = await site.browser().get('/healthz');

    expect([status, body]).toEqual([200, { status: 'alive' }]);
  });

  it('hears that it is ready, and after a check fails that it is not, without the reason', async () => {
    const readiness = site.app.get(Readiness);
    readiness.add({ name: 'jobs', check: () => Promise.resolve({ isRight: true, fact: 'none waiting' }) });
    const before = await site.browser().get('/readyz');
    readiness.add({ name: 'database', check: () => Promise.reject(new Error('password wrong')) });
    const after = await site.browser().get('/readyz');

    expect([before.status, before.body]).toEqual([
      200,
      { isReady: true, checks: { jobs: { isRight: true, fact: 'none waiting' } } },
    ]);
    expect([after.status, after.body.checks.database]).toEqual([503, { isRight: false, fact: 'does not answer' }]);
  });
});

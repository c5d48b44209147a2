import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openApp, type TestApp } from '../support/app.js';
import { runBuilt } from './run-built.js';

const MARY = ['--name', 'Mary Abbott', '--mail', 'Mary.Abbott@council.example'];

describe('the command that makes the first administrator', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await openApp();
  });

  afterEach(() => app.remove());

  const create = (...args: string[]) => runBuilt(app.config, 'cli/main.js', ['create-administrator', ...args]);

  it('prints a password with which that person can sign in and change settings', async () => {
    const { code, output } = await create(...MARY);

    const password = /password is (\S+)/.exec(output)?.[1] ?? '';
    const browser = app.browser();
    await browser.signIn('mary.abbott@council.example', password);
    expect([code, (await browser.get('/workspace/accounts')).status]).toEqual([0, 200]);
    expect((await browser.get('/workspace/people')).text).toContain('Abbott');
  });

  it('exits 1 where that person can sign in already', async () => {
    await create(...MARY);

    const { code, output, problems } = await create(...MARY);

    expect([code, output]).toEqual([1, '']);
    expect(problems).toContain('This person has an account already');
  });

  it.each([
    ['no name', ['--mail', 'mary@council.example']],
    ['no mail address', ['--name', 'Mary Abbott']],
    ['a mail address that is none', ['--name', 'Mary Abbott', '--mail', 'mary']],
  ])('exits 2 for %s', async (_, args) => {
    const { code, output } = await create(...args);

    expect([code, output]).toEqual([2, '']);
  });
});

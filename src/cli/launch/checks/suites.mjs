import { findChromium } from './chromium.mjs';
import { findPostgres } from './postgres.mjs';
import { runSpecs } from './specs.mjs';

const ON_DATABASES = 'test/(platform/(audit|database|jobs|web)|publications|portal|workspace|migrations|seeds|cli)/';
const ABOUT_TIME = 'test/(domain|platform/(config|holidays))/';

/** The checks that run the code, in the order they are run. */
export const SUITES = {
  specs: (account) => runSpecs(account, 'All specs on SQLite', ['--testPathIgnorePatterns', '/test/journeys/']),

  async postgres(account) {
    const title = 'Database specs on PostgreSQL';
    const url = await findPostgres();
    if (url !== null)
      return runSpecs(account, title, [ON_DATABASES], { TEST_DATABASE: 'postgres', TEST_DATABASE_URL: url });
    account.heading(title);
    if (process.env.TEST_DATABASE_URL)
      return account.fail(1, `${title}: TEST_DATABASE_URL does not let us make databases.`);
    account.skip(1, `${title}: no server on 127.0.0.1:5432 lets us in; start one or set TEST_DATABASE_URL.`);
  },

  timezone: (account) =>
    runSpecs(account, 'Specs about days, far east of Greenwich', [ABOUT_TIME], { TZ: 'Pacific/Kiritimati' }),

  async journeys(account) {
    const title = 'Journeys in Chromium';
    const browser = await findChromium();
    if (browser !== null) return runSpecs(account, title, ['test/journeys/'], { CHROMIUM_PATH: browser });
    account.heading(title);
    account.skip(1, `${title}: no browser; install Debian's chromium or set CHROMIUM_PATH.`);
  },
};

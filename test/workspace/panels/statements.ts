import { Database } from '../../../src/platform/database/database.js';
import type { TestApp } from '../../support/app.js';

/** How often reading asks the database while `work` runs: the guard against a query for each row. */
export async function statementsOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  const { reader } = app.app.get(Database);
  const { logger } = reader;
  let count = 0;
  const quiet = () => undefined;
  reader.logger = {
    logQuery: () => void (count += 1),
    logQueryError: quiet,
    logQuerySlow: quiet,
    logSchemaBuild: quiet,
    logMigration: quiet,
    log: quiet,
  };
  await work();
  reader.logger = logger;
  return count;
}

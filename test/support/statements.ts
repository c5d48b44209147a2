import type { Logger } from 'typeorm';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestApp } from './app.js';

/** How often reading asks the database while `work` runs: the guard against a query for each row. */
export async function statementsOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  const { connection } = app.get(UnitOfWork).readingManager();
  const usual = connection.logger;
  let count = 0;
  connection.logger = countingLogger(() => (count += 1));
  try {
    await work();
  } finally {
    connection.logger = usual;
  }
  return count;
}

function countingLogger(count: () => void): Logger {
  const quiet = () => undefined;
  return {
    logQuery: count,
    logQueryError: quiet,
    logQuerySlow: quiet,
    logSchemaBuild: quiet,
    logMigration: quiet,
    log: quiet,
  };
}

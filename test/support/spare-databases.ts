import { emptyPostgres } from './emptied-database.js';
import { createPostgres } from './postgres-server.js';

const spare: string[] = [];

/** A migrated, empty database: one that an earlier test of this worker returned, else a new copy of the template. */
export async function borrowPostgres(template: string): Promise<string> {
  return spare.pop() ?? createPostgres(template);
}

/**
 * Dropping a database makes PostgreSQL write out all there is, for every test anew; emptying it does not. They are dropped
 * after the run, when their worker is gone.
 */
export async function returnPostgres(url: string): Promise<void> {
  await emptyPostgres(url);
  spare.push(url);
}

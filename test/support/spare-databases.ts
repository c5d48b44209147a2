import { afterAll } from '@jest/globals';
import { Client } from 'pg';
import { createPostgres, dropPostgres } from './postgres-server.js';

/**
 * Children go before those they point to: whatever is still pointed to waits for the next round. TRUNCATE would make new
 * files for every table and index, which costs more than deleting the few rows there are.
 */
const EMPTY_EVERY_TABLE = `
  DO $$
  DECLARE
    waiting text[] := ARRAY(SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations');
    pointed_to text[];
    name text;
  BEGIN
    WHILE cardinality(waiting) > 0 LOOP
      pointed_to := '{}';
      FOREACH name IN ARRAY waiting LOOP
        BEGIN
          EXECUTE format('DELETE FROM %I', name);
        EXCEPTION WHEN foreign_key_violation THEN
          pointed_to := pointed_to || name;
        END;
      END LOOP;
      IF cardinality(pointed_to) = cardinality(waiting) THEN
        RAISE EXCEPTION 'tables point at each other in a circle: %', pointed_to;
      END IF;
      waiting := pointed_to;
    END LOOP;
  END $$`;

const spare: string[] = [];
let isOver = false;

/** A migrated, empty database: one that an earlier test of this spec returned, else a new copy of the template. */
export async function borrowPostgres(template: string): Promise<string> {
  return spare.pop() ?? createPostgres(template);
}

/** Dropping a database makes PostgreSQL write out all there is, for every test anew; emptying it does not. */
export async function returnPostgres(url: string): Promise<void> {
  if (isOver) return dropPostgres(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(EMPTY_EVERY_TABLE);
  } finally {
    await client.end();
  }
  spare.push(url);
}

// Registered before the spec's own, so databases that come back later are dropped at once.
afterAll(async () => {
  isOver = true;
  for (const url of spare.splice(0)) await dropPostgres(url);
});

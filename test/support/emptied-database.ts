import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';

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

export async function emptyPostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(EMPTY_EVERY_TABLE);
  } finally {
    await client.end();
  }
}

export function emptySqlite(file: string): void {
  const database = new BetterSqlite3(file);
  try {
    database.pragma('foreign_keys = OFF');
    database.pragma('synchronous = OFF');
    database.transaction(() => {
      for (const name of tablesOf(database)) database.exec(`DELETE FROM "${name}"`);
    })();
  } finally {
    database.close();
  }
}

/** The tables that an index over words keeps for itself (`words_data` of `words`) are emptied by it. */
function tablesOf(database: BetterSqlite3.Database): string[] {
  const tables = database
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT IN ('migrations', 'sqlite_stat1', 'sqlite_stat4')`,
    )
    .all();
  const virtual = tables.filter(({ sql }) => /^CREATE VIRTUAL/i.test(sql ?? '')).map(({ name }) => name);
  return tables.map(({ name }) => name).filter((name) => !virtual.some((index) => name.startsWith(`${index}_`)));
}

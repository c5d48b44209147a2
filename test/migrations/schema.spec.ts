import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { isMigrated, migrate } from '../../src/platform/database/migrate.js';
import { emptyHouse, engine, openWriter, type TestHouse } from '../support/database.js';

describe('the migrated schema', () => {
  let house: TestHouse;
  let writer: DataSource;

  beforeEach(async () => {
    house = await emptyHouse();
    writer = await openWriter(house.config);
  });

  afterEach(async () => {
    await writer.destroy();
    await house.remove();
  });

  const migrateNow = () => migrate(writer, house.config.database, house.config.folders);

  it('is exactly what the entities describe', async () => {
    await migrateNow();
    if (engine === 'postgres') expectByteOrder(writer);

    const differences = await writer.driver.createSchemaBuilder().log();

    expect(differences.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is reverted step by step to nothing', async () => {
    const steps = await migrateNow();
    for (let step = 0; step < steps.length; step += 1) await writer.undoLastMigration();

    expect(await tables(writer)).toEqual(['migrations']);
  });

  it('is made once, by one of two processes that start together', async () => {
    const other = await openWriter(house.config);

    const both = await Promise.all([migrateNow(), migrate(other, house.config.database, house.config.folders)]);

    expect(both.map((steps) => steps.length).sort()).toEqual([0, writer.migrations.length]);
    expect(await isMigrated(writer)).toBe(true);
    await other.destroy();
  });

  it('is refused when a newer version made it', async () => {
    await migrateNow();
    await writer.query(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'FromTheFuture')`);

    await expect(migrateNow()).rejects.toThrow('newer version of Minutebook (FromTheFuture)');
  });
});

/** Text columns sort by code point on PostgreSQL, which entities need not say. */
function expectByteOrder(writer: DataSource): void {
  const columns = writer.entityMetadatas.flatMap((metadata) => metadata.columns);
  for (const column of columns) if (writer.driver.normalizeType(column) === 'text') column.collation = 'C';
}

async function tables(writer: DataSource): Promise<string[]> {
  const sql =
    engine === 'postgres'
      ? `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
      : `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
  const rows: unknown = await writer.query(sql);
  return (rows as { name: string }[]).map((row) => row.name);
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { writerOptions } from '../../src/platform/database/data-sources.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { PROJECT_ROOT } from '../architecture/source-file.js';
import { emptyHouse, engine, openWriter, type TestHouse } from '../support/database.js';
import { fillTables, type FilledTables, unwritten } from './filled-tables.js';

/** Databases as an earlier release left them: the step each was at, with the demo council in it. */
const RELEASES = [5];

describe.each(RELEASES)('a database filled at step %d', (step) => {
  let house: TestHouse;
  let writer: DataSource;
  const filled = filledAfter(step);

  beforeEach(async () => {
    house = await emptyHouse();
    await migrateTo(step, house);
    writer = await openWriter(house.config);
    await fillTables(writer, filled);
  });

  afterEach(async () => {
    await writer.destroy();
    await house.remove();
  });

  it('is brought up to date without losing a row', async () => {
    await migrate(writer, house.config.database, house.config.folders);

    for (const [table, rows] of Object.entries(filled)) {
      expect({ table, missing: await unwritten(writer, table, rows) }).toEqual({ table, missing: [] });
    }
    expect(await brokenReferences(writer)).toEqual([]);
  });

  it('gets a post with a holder for what each officer had as a text', async () => {
    await migrate(writer, house.config.database, house.config.folders);

    const held = await writer.query<{ title: string; person_id: string }[]>(
      'SELECT title, person_id FROM post_holdings JOIN posts ON posts.id = post_id ORDER BY person_id',
    );
    const officers = (filled['people'] ?? []).filter(({ kind, post }) => kind === 'officer' && post !== null);
    const expected = officers.map(({ id, post }) => ({ title: post, person_id: id }));
    expect(held).toEqual(expected.sort((one, other) => (String(one.person_id) < String(other.person_id) ? -1 : 1)));
    expect(expected.length).toBeGreaterThan(0);
  });
});

function filledAfter(step: number): FilledTables {
  const name = `after-${String(step).padStart(4, '0')}.json`;
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'test', 'migrations', 'filled', name), 'utf8')) as FilledTables;
}

/** Migrates as the release did that knew the first `step` steps only. */
async function migrateTo(step: number, { config }: TestHouse): Promise<void> {
  const early = new DataSource(writerOptions(config.database, { entities: [], migrations: migrations.slice(0, step) }));
  await early.initialize();
  await early.runMigrations();
  await early.destroy();
}

/** Only SQLite could have lost one: it rebuilds tables with its foreign keys off. */
async function brokenReferences(writer: DataSource): Promise<unknown> {
  return engine === 'sqlite' ? writer.query('PRAGMA foreign_key_check') : [];
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { OutsideBodies1795305600048 } from '../../migrations/0048-outside-bodies.js';
import { migrations } from '../../migrations/index.js';
import { writerOptions } from '../../src/platform/database/data-sources.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { PROJECT_ROOT } from '../architecture/source-file.js';
import { emptyHouse, engine, openWriter, type TestHouse } from '../support/database.js';
import { fillTables, type FilledTables, unwritten } from './filled-tables.js';

/** Databases as an earlier release left them: the step each was at, with the demo council in it. */
const RELEASES = [5, 25];

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
});

describe('a database filled at step 5', () => {
  let house: TestHouse;
  let writer: DataSource;
  const filled = filledAfter(5);

  beforeEach(async () => {
    house = await emptyHouse();
    await migrateTo(5, house);
    writer = await openWriter(house.config);
    await fillTables(writer, filled);
  });

  afterEach(async () => {
    await writer.destroy();
    await house.remove();
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

  it('gets registers and addresses by the rules of the pages', async () => {
    const [john, search, number, long] = (filled['people'] ?? []).map(({ id }) => String(id));
    const longest = 'a'.repeat(69);
    const facts = (ward: string | null, surname: string, id = '') =>
      writer.sql`UPDATE people SET ward = ${ward}, political_group = ${ward}, surname = ${surname},
        forenames = NULL, kind = 'officer', post = ${ward} WHERE id = ${id}`;
    await facts('St John’s & Wath', 'St John', john);
    await facts(null, 'Search', search);
    await facts(null, '1234', number);
    await facts(null, `${longest} b`, long);

    await migrate(writer, house.config.database, house.config.folders);

    for (const [table, name] of [
      ['wards', 'name'],
      ['political_groups', 'name'],
      ['posts', 'title'],
    ]) {
      const rows = await writer.query<{ name: string; sort_key: string }[]>(
        `SELECT ${name} AS name, sort_key FROM ${table}`,
      );
      expect(rows).toContainEqual({ name: 'St John’s & Wath', sort_key: 'st-johns-and-wath' });
    }
    const slugs = await writer.query<{ id: string; slug: string }[]>('SELECT id, slug FROM people');
    const slugOf = new Map(slugs.map(({ id, slug }) => [id, slug]));
    expect([john, search, number, long].map((id) => slugOf.get(id ?? ''))).toEqual([
      'st-john',
      'search-2',
      'person-1234',
      longest,
    ]);
  });

  it('leaves no panel with a clerk whose account had ended', async () => {
    const [panel] = filled['panels'] ?? [];
    const [open, ended] = filled['accounts'] ?? [];
    for (const account of [open, ended]) {
      const id = `clerk-${account?.id}`;
      await writer.sql`DELETE FROM panel_clerks WHERE account_id = ${account?.id}`;
      await writer.sql`INSERT INTO panel_clerks (id, panel_id, account_id) VALUES (${id}, ${panel?.id}, ${account?.id})`;
    }
    await writer.sql`UPDATE accounts SET ended_at = '2017-10-01T09:00:00.000Z' WHERE id = ${ended?.id}`;

    await migrate(writer, house.config.database, house.config.folders);

    const ids = [open?.id, ended?.id];
    const rows = await writer.query<{ account_id: string }[]>('SELECT account_id FROM panel_clerks');
    expect(rows.map(({ account_id }) => account_id).filter((id) => ids.includes(id))).toEqual([open?.id]);
  });
});

describe('a database with an outside body', () => {
  let house: TestHouse;
  let writer: DataSource;
  const filled = filledAfter(25);

  beforeEach(async () => {
    house = await emptyHouse();
    await migrateTo(25, house);
    writer = await openWriter(house.config);
    await fillTables(writer, filled);
  });

  afterEach(async () => {
    await writer.destroy();
    await house.remove();
  });

  it('goes back to one with strands only, with their champions, and forward again', async () => {
    const migrateNow = () => migrate(writer, house.config.database, house.config.folders);
    await migrateNow();
    const [panel] = filled['panels'] ?? [];
    for (const [id, kind, seats] of [
      ['housing', 'strand', 1],
      ['trust', 'outside-body', 2],
    ])
      await writer.sql`INSERT INTO champion_strands (id, panel_id, kind, name, sort_key, seats, version)
        VALUES (${id}, ${panel?.id}, ${kind}, ${id}, ${id}, ${seats}, 1)`;
    const [watson, clark] = (filled['people'] ?? []).map(({ id }) => id);
    for (const [strand, person] of [
      ['housing', watson],
      ['trust', watson],
      ['trust', clark],
    ])
      await writer.sql`INSERT INTO champion_appointments (id, strand_id, person_id, from_day, version)
        VALUES (${`${strand}-${person}`}, ${strand}, ${person}, '2017-05-19', 1)`;
    const held = () => writer.query('SELECT strand_id, person_id FROM champion_appointments');

    const back = migrations.slice(migrations.indexOf(OutsideBodies1795305600048));
    // TypeORM does so on the way forward only.
    if (engine === 'sqlite') await writer.query('PRAGMA foreign_keys = OFF');
    for (let step = 0; step < back.length; step += 1) await writer.undoLastMigration();
    expect(await writer.query('SELECT id, version FROM champion_strands')).toEqual([{ id: 'housing', version: 1 }]);
    expect(await held()).toEqual([{ strand_id: 'housing', person_id: watson }]);

    await migrateNow();
    const [strand] = await writer.query<object[]>('SELECT id, kind, seats FROM champion_strands');
    expect(strand).toEqual({ id: 'housing', kind: 'strand', seats: 1 });
    expect(await held()).toHaveLength(1);
    expect(await brokenReferences(writer)).toEqual([]);
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

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { schema } from '../../src/app.schema.js';
import { Config } from '../../src/platform/config/config.js';
import { writerOptions } from '../../src/platform/database/data-sources.js';
import { Database } from '../../src/platform/database/database.js';

export type Engine = 'sqlite' | 'postgres';

/** The engine this run tests: every database spec runs once on each. */
export const engine: Engine = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const TEMPLATE_LOCK = 4_721_001;

export interface TestHouse {
  readonly config: Config;
  /** Removes the folder and the database; whatever used them must be closed before. */
  remove(): Promise<void>;
}

/** A configuration over a fresh folder and a fresh database of this run's engine, not migrated yet. */
export async function emptyHouse(settings: Record<string, string> = {}): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-'));
  const database = engine === 'postgres' ? await freshPostgres() : undefined;
  const config = Config.from({
    NODE_ENV: 'test',
    DATA_DIR: folder,
    SESSION_SECRET: 'a-secret-for-tests-that-is-long-enough-0001',
    ...(database ? { DATABASE_URL: database.url } : {}),
    ...settings,
  });
  return {
    config,
    remove: async () => {
      await rm(folder, { recursive: true, force: true });
      await database?.drop();
    },
  };
}

export interface TestDatabase extends TestHouse {
  readonly database: Database;
}

/** A migrated database of this run's engine. */
export async function openDatabase(): Promise<TestDatabase> {
  const house = await emptyHouse();
  const database = await Database.open(house.config, schema);
  return {
    ...house,
    database,
    remove: async () => {
      await database.close();
      await house.remove();
    },
  };
}

/** Just the writing connection, for specs of migrations. */
export async function openWriter(config: Config): Promise<DataSource> {
  return new DataSource(writerOptions(config.database, schema)).initialize();
}

let databases = 0;

async function freshPostgres(): Promise<{ url: string; drop: () => Promise<void> }> {
  databases += 1;
  const name = `minutebook_test_${process.pid}_${databases}`;
  await onServer(async (client) => {
    // Creating from a template fails while another worker does the same.
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
  });
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: () => onServer(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

async function onServer(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

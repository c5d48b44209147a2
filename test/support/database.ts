import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DataSource } from 'typeorm';
import { schema } from '../../src/app.schema.js';
import { Config } from '../../src/platform/config/config.js';
import { writerOptions } from '../../src/platform/database/data-sources.js';
import { Database } from '../../src/platform/database/database.js';
import { postgresTemplate, sqliteTemplate } from './migrated-template.js';
import { emptyPostgres, emptySqlite } from './emptied-database.js';
import { createPostgres, dropPostgres } from './postgres-server.js';
import { borrowPostgres, returnPostgres } from './spare-databases.js';

export type Engine = 'sqlite' | 'postgres';

/** The engine this run tests: every database spec runs once on each. */
export const engine: Engine = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';

export interface TestHouse {
  readonly config: Config;
  /** As it was when it was new: no row, no file. Whatever uses it may stay open. */
  empty(): Promise<void>;
  /** Removes the folder and the database; whatever used them must be closed before. */
  remove(): Promise<void>;
}

export interface TestDatabase extends TestHouse {
  readonly database: Database;
}

type Settings = Record<string, string>;

/** A configuration over a fresh folder and an empty database of this run's engine. */
export async function emptyHouse(settings: Settings = {}): Promise<TestHouse> {
  return engine === 'postgres' ? onPostgres(settings, await createPostgres(), dropPostgres) : onSqlite(settings);
}

/** The same, with the schema of this version already there: migrated once, then copied. */
export async function migratedHouse(settings: Settings = {}): Promise<TestHouse> {
  if (engine === 'postgres') {
    return onPostgres(settings, await borrowPostgres(await postgresTemplate()), returnPostgres);
  }
  const house = await onSqlite(settings);
  const file = join(house.config.folders.db, 'minutebook.sqlite');
  await mkdir(dirname(file), { recursive: true });
  await copyFile(await sqliteTemplate(), file);
  return house;
}

/** An open, migrated database of this run's engine. */
export async function openDatabase(): Promise<TestDatabase> {
  const house = await migratedHouse();
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

async function onSqlite(settings: Settings): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-'));
  const config = configIn(folder, settings);
  return {
    config,
    empty: async () => {
      await emptyFolders(config);
      if (config.database.kind === 'sqlite') emptySqlite(config.database.file);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function onPostgres(settings: Settings, url: string, giveUp: (url: string) => Promise<void>): Promise<TestHouse> {
  const house = await onSqlite({});
  return {
    config: configIn(house.config.dataDir, { DATABASE_URL: url, ...settings }),
    empty: async () => {
      await emptyFolders(house.config);
      await emptyPostgres(url);
    },
    remove: async () => {
      await house.remove();
      await giveUp(url);
    },
  };
}

async function emptyFolders({ folders: { files, tmp, mail, backups } }: Config): Promise<void> {
  for (const folder of [files, tmp, mail, backups]) await rm(folder, { recursive: true, force: true });
}

function configIn(folder: string, settings: Settings): Config {
  const secret = 'a-secret-for-tests-that-is-long-enough-0001';
  return Config.from({ NODE_ENV: 'test', DATA_DIR: folder, SESSION_SECRET: secret, ...settings });
}

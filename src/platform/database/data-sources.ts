import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseChoice } from '../config/config.js';
import { SnakeCaseNaming } from './snake-case-naming.js';

/** The tables and the steps that make them, as explicit lists: no globs, nothing found by chance. */
export interface Schema {
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
}

const BUSY_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** A search through nine tables begins with what is found; by itself the planner looks at eight, and reads them whole. */
const PLANNING = '-c join_collapse_limit=12 -c from_collapse_limit=12';

export function writerOptions(choice: DatabaseChoice, schema: Schema): DataSourceOptions {
  const shared = {
    entities: schema.entities,
    migrations: schema.migrations,
    namingStrategy: new SnakeCaseNaming(),
    migrationsTransactionMode: 'each' as const,
  };
  if (choice.kind === 'postgres') {
    const pool = { applicationName: 'minutebook', poolSize: 10, connectTimeoutMS: CONNECT_TIMEOUT_MS };
    const extra = { options: PLANNING };
    return { ...shared, ...pool, extra, type: 'postgres', url: choice.url };
  }
  return {
    ...shared,
    type: 'better-sqlite3',
    database: choice.file,
    timeout: BUSY_TIMEOUT_MS,
    enableWAL: true,
    prepareDatabase: (connection: BetterSqlite3.Database) => {
      connection.pragma('synchronous = FULL');
    },
  };
}

/** The connection for reads outside a unit: on PostgreSQL the same pool, on SQLite a second one that cannot write. */
export function readerFor(writer: DataSource): DataSource {
  if (writer.options.type !== 'better-sqlite3') return writer;
  return new DataSource({
    ...writer.options,
    readonly: true,
    enableWAL: false,
    migrations: [],
    prepareDatabase: undefined,
  });
}

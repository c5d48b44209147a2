import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { DataSource } from 'typeorm';
import { schema } from '../../src/app.schema.js';
import { findProjectRoot } from '../../src/platform/config/project-root.js';
import { writerOptions } from '../../src/platform/database/data-sources.js';
import { addressOf, whileCreating } from './postgres-server.js';

/** A SQLite file with this version's schema and nothing in it; made by the first worker that asks. */
export async function sqliteTemplate(): Promise<string> {
  const file = join(tmpdir(), `minutebook-template-${version()}.sqlite`);
  if (existsSync(file)) return file;
  const own = `${file}.${process.pid}.${threadId}`;
  await migrated(new DataSource(writerOptions({ kind: 'sqlite', file: own }, schema)));
  await rename(own, file);
  return file;
}

/** The name of a PostgreSQL database to copy. */
export async function postgresTemplate(): Promise<string> {
  const name = `minutebook_template_${version()}`;
  await whileCreating(async (server) => {
    const found = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount) return;
    const unfinished = `${name}_new`;
    await server.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${unfinished}`);
    await migrated(new DataSource(writerOptions({ kind: 'postgres', url: addressOf(unfinished) }, schema)));
    await server.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  });
  return name;
}

async function migrated(writer: DataSource): Promise<void> {
  await writer.initialize();
  try {
    await writer.runMigrations();
  } finally {
    await writer.destroy();
  }
}

let known: string | undefined;

/** Changes with any migration, so that a copy is never of an older schema. */
function version(): string {
  return (known ??= hashOf(join(findProjectRoot(), 'migrations')));
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

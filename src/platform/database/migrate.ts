import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { DataFolders, DatabaseChoice } from '../config/config.js';
import { prepareFolder } from './prepare-folder.js';
import { withMigrationLock } from './migration-lock.js';

/**
 * Brings the database up to this version's schema, one process at a time, and says which steps it ran.
 * A SQLite file that holds something is copied to `backups/` first.
 * @throws Error when the database was made by a newer version.
 */
export async function migrate(writer: DataSource, choice: DatabaseChoice, folders: DataFolders): Promise<string[]> {
  return withMigrationLock(writer, choice, async () => {
    await refuseNewerDatabase(writer);
    if (!(await writer.showMigrations())) return [];
    if (choice.kind === 'sqlite') await copyBefore(choice.file, folders.backups, await lastStep(writer));
    const done = await writer.runMigrations();
    return done.map((migration) => migration.name);
  });
}

/** Whether every step of this version has been run, and no other. */
export async function isMigrated(writer: DataSource): Promise<boolean> {
  return (await appliedSteps(writer)).join() === knownSteps(writer).join();
}

async function refuseNewerDatabase(writer: DataSource): Promise<void> {
  const known = new Set(knownSteps(writer));
  const foreign = (await appliedSteps(writer)).filter((name) => !known.has(name));
  if (foreign.length === 0) return;
  throw new Error(
    `This database was made by a newer version of Minutebook (${foreign.join(', ')}). Start that version instead.`,
  );
}

function knownSteps(writer: DataSource): string[] {
  return writer.migrations.map((migration) => migration.name ?? migration.constructor.name);
}

async function appliedSteps(writer: DataSource): Promise<string[]> {
  const runner = writer.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return [];
    const rows: unknown = await writer.query('SELECT name FROM migrations ORDER BY id');
    return (rows as { name: string }[]).map((row) => row.name);
  } finally {
    await runner.release();
  }
}

async function lastStep(writer: DataSource): Promise<string | undefined> {
  return (await appliedSteps(writer)).at(-1);
}

async function copyBefore(file: string, backups: string, lastStep: string | undefined): Promise<void> {
  if (lastStep === undefined) return;
  await prepareFolder(backups);
  const source = new BetterSqlite3(file, { readonly: true });
  try {
    await source.backup(join(backups, `after-${lastStep}.sqlite`));
  } finally {
    source.close();
  }
}

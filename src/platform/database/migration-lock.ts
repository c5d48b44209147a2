import { setTimeout } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { DatabaseChoice } from '../config/config.js';

const TRIES = 600;
const PAUSE_MS = 100;
const POSTGRES_LOCK = 'minutebook:migrations';

/** Of two processes that migrate at once one would die, on both engines; the lock falls with the process that holds it. */
export async function withMigrationLock<T>(
  writer: DataSource,
  choice: DatabaseChoice,
  work: () => Promise<T>,
): Promise<T> {
  return choice.kind === 'sqlite' ? withFileLock(`${choice.file}.migrating`, work) : withServerLock(writer, work);
}

async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    await takeExclusively(lock);
    return await work();
  } finally {
    lock.close();
  }
}

async function takeExclusively(lock: BetterSqlite3.Database): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

async function withServerLock<T>(writer: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = writer.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [POSTGRES_LOCK]);
    return await work();
  } finally {
    await holder.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [POSTGRES_LOCK]);
    await holder.release();
  }
}

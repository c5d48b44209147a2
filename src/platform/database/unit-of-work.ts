import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { isRetryable } from './engine-errors.js';
import { Turnstile } from './turnstile.js';
import { type Unit, UnitInProgress } from './unit.js';

const LONGEST_WAIT_MS = 10_000;
const ATTEMPTS = 3;

/**
 * The one way to write. Everything inside `run` is committed together or not at all; a nested `run` joins the unit
 * around it. SQLite has one writing connection, so units take turns there; PostgreSQL runs them side by side and may
 * run one again, so a unit does nothing but database work.
 */
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<UnitInProgress>();
  private readonly turnstile = new Turnstile(LONGEST_WAIT_MS);
  private readonly isPostgres: boolean;

  /** `reader` serves queries outside a unit: on SQLite a second, read-only connection that sees commits only. */
  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    this.isPostgres = writer.options.type === 'postgres';
  }

  async run<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    const around = this.current.getStore();
    if (around) return this.join(around, work);
    return this.isPostgres ? this.attemptRepeatedly(work) : this.turnstile.pass(() => this.attempt(work));
  }

  /** For queries only. Inside a unit it sees that unit's own writes, outside only what was committed. */
  reading<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Repository<Row> {
    return this.readingManager().getRepository(entity);
  }

  /** The same, for queries over several tables. */
  readingManager(): EntityManager {
    return this.current.getStore()?.manager ?? this.reader.manager;
  }

  private async join<T>(around: UnitInProgress, work: (unit: Unit) => Promise<T>): Promise<T> {
    around.refuseIfClosed();
    try {
      return await work(around);
    } catch (error) {
      around.failWith(error);
      throw error;
    }
  }

  private async attemptRepeatedly<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  private async attempt<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    const runner = this.writer.createQueryRunner();
    const unit = new UnitInProgress(this.writer, runner);
    try {
      await runner.startTransaction();
      await (this.isPostgres ? limitWaiting(unit.manager) : takeWriteLock(unit.manager));
      const result = await this.current.run(unit, () => work(unit));
      unit.refuseIfFailed();
      unit.close();
      await runner.commitTransaction();
      this.current.exit(() => unit.follow());
      return result;
    } catch (error) {
      unit.close();
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/**
 * On SQLite a transaction that reads first and writes later fails at once when another process wrote in between, so
 * the first statement of every unit is a write.
 */
async function takeWriteLock(manager: EntityManager): Promise<void> {
  await manager.query('DELETE FROM write_turn WHERE 0');
}

/** Here a unit waits at the locks of others; without a limit it would wait for ever, and its connection with it. */
async function limitWaiting(manager: EntityManager): Promise<void> {
  await manager.query(`SET LOCAL lock_timeout = ${LONGEST_WAIT_MS}`);
}

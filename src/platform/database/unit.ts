import { type DataSource, EntityManager, type ObjectLiteral, type QueryRunner, type SelectQueryBuilder } from 'typeorm';

/** What work inside a unit may use. Nothing of it works once the unit has ended. */
export interface Unit {
  readonly manager: EntityManager;
  /** Makes check-then-write on one record safe: waits until no other unit holds the same lock. */
  lock(kind: string, id: string): Promise<void>;
  /** Narrows to rows that no other unit has taken so, and takes them until this one ends. */
  taking<Row extends ObjectLiteral>(select: SelectQueryBuilder<Row>): SelectQueryBuilder<Row>;
  /** Runs once the unit has committed, outside it; never if it rolled back. */
  afterCommit(work: () => void): void;
}

/** One unit in progress: its face to the work inside, and what has become of it. */
export class UnitInProgress implements Unit {
  readonly manager: EntityManager;
  private readonly followers: (() => void)[] = [];
  private readonly takesLocks: boolean;
  private closed = false;
  private failed = false;
  private failure: unknown;

  constructor(dataSource: DataSource, runner: QueryRunner) {
    this.manager = new EntityManager(dataSource, this.guard(runner));
    this.takesLocks = dataSource.options.type === 'postgres';
  }

  async lock(kind: string, id: string): Promise<void> {
    this.refuseIfClosed();
    if (!this.takesLocks) return;
    await this.manager.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind}:${id}`}, 0))`;
  }

  /** On SQLite units take turns, so no other has taken anything. */
  taking<Row extends ObjectLiteral>(select: SelectQueryBuilder<Row>): SelectQueryBuilder<Row> {
    return this.takesLocks ? select.setLock('pessimistic_write').setOnLocked('skip_locked') : select;
  }

  afterCommit(work: () => void): void {
    this.refuseIfClosed();
    this.followers.push(work);
  }

  close(): void {
    this.closed = true;
  }

  failWith(error: unknown): void {
    if (this.failed) return;
    this.failed = true;
    this.failure = error;
  }

  /** A failure that was caught on the way must not commit the rest: the unit as a whole fails. */
  refuseIfFailed(): void {
    if (this.failed) throw this.failure;
  }

  refuseIfClosed(): void {
    if (this.closed) throw new Error('This unit of work has ended: await everything that is started inside it.');
  }

  follow(): void {
    this.followers.forEach((work) => work());
  }

  /**
   * TypeORM's SQLite runner is one shared object that would accept a statement after the unit's end, so each unit
   * sees it through a guard of its own.
   */
  private guard(runner: QueryRunner): QueryRunner {
    return new Proxy(runner, {
      get: (target, property, receiver): unknown => {
        if (property === 'manager') return this.manager;
        if (property === 'query') return (...args: Parameters<QueryRunner['query']>) => this.query(target, args);
        if (property === 'startTransaction') this.refuseIfClosed();
        return Reflect.get(target, property, receiver);
      },
    });
  }

  private async query(runner: QueryRunner, args: Parameters<QueryRunner['query']>): Promise<unknown> {
    this.refuseIfClosed();
    try {
      return await runner.query(...args);
    } catch (error) {
      this.failWith(error);
      throw error;
    }
  }
}

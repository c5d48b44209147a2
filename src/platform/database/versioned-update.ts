import type { EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { Conflict } from '../../domain/errors.js';
import type { Unit } from './unit.js';

/** A record that two people may edit: the version they saw travels in the form and comes back with the change. */
export interface Versioned {
  id: string;
  version: number;
}

/**
 * Writes `changes` only if the record is still at the version the person saw; throws Conflict otherwise.
 * TypeORM's own version check accepts stale writes on both engines, so this is the only way an edit is saved.
 */
export async function updateVersioned<Row extends Versioned>(
  unit: Unit,
  entity: EntityTarget<Row>,
  seen: Versioned,
  changes: QueryDeepPartialEntity<Row>,
): Promise<void> {
  const next = { ...changes, version: seen.version + 1 } as QueryDeepPartialEntity<Row>;
  const where = { id: seen.id, version: seen.version } as FindOptionsWhere<Row>;
  const result = await unit.manager.update(entity, where, next);
  if (result.affected === 0) {
    throw new Conflict(
      'Somebody else changed this while you were working on it. Open it again and repeat your change.',
    );
  }
}

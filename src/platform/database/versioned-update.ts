import type { EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { Conflict, StaleEdit } from '../../domain/errors.js';
import type { Unit } from './unit.js';

/** A record that two people may edit: the version they saw travels in the form and comes back with the change. */
export interface Versioned {
  id: string;
  version: number;
}

const written = new WeakMap<Unit, Versioned>();

/**
 * Writes `changes` only if the record is still at the version the person saw; throws StaleEdit otherwise, or Conflict
 * where it is gone.
 * TypeORM's own version check accepts stale writes on both engines, so this is the only way an edit is saved.
 */
export async function updateVersioned<Row extends Versioned>(
  unit: Unit,
  entity: EntityTarget<Row>,
  seen: Versioned,
  changes: QueryDeepPartialEntity<Row>,
): Promise<void> {
  const version = seen.version + 1;
  const where = { id: seen.id, version: seen.version } as FindOptionsWhere<Row>;
  const result = await unit.manager.update(entity, where, { ...changes, version } as QueryDeepPartialEntity<Row>);
  if (result.affected === 0) throw await staleness(unit, entity, seen.id);
  written.set(unit, { id: seen.id, version });
}

/** What this unit has written last, handed out once: to the event that tells of it. */
export function takeWritten(unit: Unit): Versioned | null {
  const last = written.get(unit) ?? null;
  written.delete(unit);
  return last;
}

async function staleness<Row extends Versioned>(unit: Unit, entity: EntityTarget<Row>, id: string): Promise<Conflict> {
  const now = await unit.manager.findOneBy(entity, { id } as FindOptionsWhere<Row>);
  if (now === null) return new Conflict('Somebody else removed this while you were working on it.');
  return new StaleEdit(id, now.version);
}

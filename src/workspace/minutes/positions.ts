import type { Unit } from '../../platform/database/unit.js';
import { Minute } from './minute.entity.js';

/** The ids with one of them a place further up or down; at the end it stays where it is. */
export function movedBy(items: readonly { readonly id: string }[], id: string, step: -1 | 1): string[] {
  const ids = items.map((each) => each.id);
  const from = ids.indexOf(id);
  const neighbour = ids[from + step];
  if (from < 0 || neighbour === undefined) return ids;
  return ids.map((each) => (each === id ? neighbour : each === neighbour ? id : each));
}

/** Writes positions 1, 2, 3 … in this order; call it under the lock of the minutes. */
export async function writePositions(unit: Unit, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) await unit.manager.update(Minute, { id }, { position: index + 1 });
}

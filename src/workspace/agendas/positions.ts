import type { Unit } from '../../platform/database/unit.js';
import type { AgendaEntry } from './agenda-entry.entity.js';
import type { Paper } from './paper.entity.js';

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The ids with one of them a place further up or down; at the end it stays where it is. */
export function moved(ids: readonly string[], id: string, direction: Direction): string[] {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const neighbour = ids[to];
  return from < 0 || neighbour === undefined ? [...ids] : ids.map((each) => swapped(each, id, neighbour));
}

/** The ids with a new one behind another, at the start, or without a wish at the end. */
export function placed(ids: readonly string[], id: string, after: string | undefined): string[] {
  const at = after === undefined ? ids.length : ids.indexOf(after) + 1;
  return [...ids.slice(0, at), id, ...ids.slice(at)];
}

/** Writes positions 1, 2, 3 … in this order; call it under the agenda's lock. */
export async function writePositions(
  unit: Unit,
  entity: typeof AgendaEntry | typeof Paper,
  ids: readonly string[],
): Promise<void> {
  for (const [index, id] of ids.entries()) await unit.manager.update(entity, { id }, { position: index + 1 });
}

function swapped(each: string, one: string, other: string): string {
  if (each === one) return other;
  return each === other ? one : each;
}

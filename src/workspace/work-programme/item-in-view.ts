import type { ProgrammeItem } from './programme-item.entity.js';
import type { ProgrammeMove } from './programme-move.entity.js';

/** An item with its people, its meetings and its history, oldest first. */
export type ItemInView = ProgrammeItem & {
  readonly moves: readonly ProgrammeMove[];
  readonly slips: number;
};

/** Still to come before the panel. */
export function isOpen({ state }: Pick<ProgrammeItem, 'state'>): boolean {
  return state === 'planned' || state === 'placed';
}

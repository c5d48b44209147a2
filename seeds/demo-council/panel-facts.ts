import type { PanelsService } from '../../src/workspace/panels/panels.service.js';
import type { SeatsService } from '../../src/workspace/panels/seats.service.js';
import type { StandingItemsService } from '../../src/workspace/panels/standing-items.service.js';
import type { CastName } from './people.js';

/** A panel as it is told, before anybody has set it up. */
export interface PanelFacts {
  readonly settings: Omit<Parameters<PanelsService['create']>[0], 'clerkId'>;
  readonly seats: readonly SeatFacts[];
  readonly standingItems: readonly Parameters<StandingItemsService['add']>[1][];
}

interface SeatFacts extends Omit<Parameters<SeatsService['add']>[1], 'personId' | 'from'> {
  readonly who?: CastName;
}

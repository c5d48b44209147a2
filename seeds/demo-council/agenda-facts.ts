import type { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import type { EntriesService } from '../../src/workspace/agendas/entries/entries.service.js';
import type { MarkingsService } from '../../src/workspace/agendas/markings/markings.service.js';
import type { PapersService } from '../../src/workspace/agendas/papers/papers.service.js';
import type { CastName } from './people.js';

type NewEntry = Parameters<EntriesService['add']>[1];

/** An agenda as it is told, before anybody has written it. */
export interface AgendaFacts extends Omit<Parameters<AgendasService['saveDetails']>[1], 'version'> {
  /** In order; the first is a standing item. */
  readonly items: readonly ItemFacts[];
}

export interface ItemFacts extends Omit<NewEntry, 'kind' | 'title' | 'after' | 'officerId' | 'minutesOf'> {
  /** The standing item of the panel that this is; left out for business of this meeting alone. */
  readonly standing?: string;
  /** Left out where the standing item's own title will do. */
  readonly title?: string;
  /** Days of the panel's earlier meetings whose minutes it puts to approval. */
  readonly minutesOf?: readonly string[];
  readonly officer?: CastName;
  readonly paper?: PaperFacts;
  readonly marking?: Parameters<MarkingsService['mark']>[2];
}

export interface PaperFacts extends Omit<Parameters<PapersService['add']>[1], 'title'> {
  readonly title: string;
  readonly pages: number;
  /** Pictures of a text, as a scanner makes them. */
  readonly isScan?: boolean;
  /** The paper was another one first, which had so many pages. */
  readonly replaces?: { readonly pages: number; readonly reason: string };
}

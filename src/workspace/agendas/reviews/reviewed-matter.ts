import type { ExemptReview } from './exempt-review.entity.js';
import type { AgendaInFull, MarkingInFull } from '../agenda-in-full.js';

/** Exempt information of a published agenda, as somebody is to say what came of looking at it again. */
export interface ReviewedMatter {
  readonly agenda: AgendaInFull;
  readonly marking: MarkingInFull & { readonly basis: 'exempt' };
  /** In words that everybody may read, such as `item 15, “Fees of a provider”`. */
  readonly name: string;
  /** The latest first. */
  readonly earlier: readonly EarlierReview[];
}

/** The reason is as exempt as the matter: null for somebody whom that does not open to. */
export type EarlierReview = Pick<ExemptReview, 'outcome' | 'reviewedAt' | 'reviewedBy' | 'reviewOn'> & {
  readonly reason: string | null;
};

import type { AgendaInFull, MarkingInFull } from '../agenda-in-full.js';

/** Exempt information of a published agenda, as somebody is to say what came of looking at it again. */
export interface ReviewedMatter {
  readonly agenda: AgendaInFull;
  readonly marking: MarkingInFull & { readonly basis: 'exempt' };
  /** In words that everybody may read, such as `item 15, “Fees of a provider”`. */
  readonly name: string;
}

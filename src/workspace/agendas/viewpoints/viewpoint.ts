import type { Opening } from '../../../domain/access/redaction-policy.js';
import type { AgendaContentEntry } from '../../../publications/content/agenda-content.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from '../agenda-in-full.js';

/** Everybody who has no account, in the place of a person’s id. */
export const PUBLIC = 'public';

/** An agenda as somebody else would see it, were it published as it stands. */
export interface Viewpoint {
  readonly agenda: AgendaInFull;
  /** The name of the person; null for the public. */
  readonly name: string | null;
  readonly canSignIn: boolean;
  readonly entries: readonly EntryInView[];
  /** Names of the documents they would be offered. */
  readonly documents: readonly string[];
}

export interface EntryInView {
  /** As the public reads it. */
  readonly shown: AgendaContentEntry;
  readonly entry: EntryInFull;
  readonly opening: Opening;
  readonly papers: readonly PaperInView[];
}

export interface PaperInView {
  readonly paper: PaperInFull;
  readonly opening: Opening;
  /** Whoever looks through another's eyes sees no more than with their own. */
  readonly isClosedToViewer: boolean;
}

/** Somebody whose view is worth a look before this agenda is published. */
export interface ViewChoice {
  readonly personId: string;
  readonly name: string;
  readonly why: string;
}

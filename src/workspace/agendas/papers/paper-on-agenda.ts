import type { AgendaInFull, EntryInFull, PaperInFull } from '../agenda-in-full.js';

export interface PaperOnAgenda {
  readonly agenda: AgendaInFull;
  readonly entry: EntryInFull;
  readonly paper: PaperInFull;
}

import type { RecordedHead } from './minutes-record.js';

/** A record that tells nothing of who was there: one minute alone, or only what was decided. */
export const NO_HEAD: RecordedHead = {
  present: null,
  alsoPresent: null,
  apologies: null,
  absent: null,
  presidedBy: null,
};

/** The sentences above the first minute, in the order in which they are printed. */
export function sentencesOfHead({
  present,
  alsoPresent,
  apologies,
  absent,
  presidedBy = null,
}: RecordedHead): string[] {
  return [present, alsoPresent, apologies, absent, presidedBy].filter((sentence) => sentence !== null);
}

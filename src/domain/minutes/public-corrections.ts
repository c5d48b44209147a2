/**
 * What the public reads of the corrections made to minutes: those of the head and of minutes that are open as a whole.
 * The old words of any other may be words that were never public. (LGA 1972, s.100C(1).)
 */
import type { Correction } from './approval.js';
import type { MinutesRecord } from './minutes-record.js';

export interface PrintedCorrection {
  /** The number of the minute as printed; null for a correction of the head. */
  readonly minute: string | null;
  readonly oldText: string;
  readonly newText: string;
}

export function printedCorrections(corrections: readonly Correction[], { items }: MinutesRecord): PrintedCorrection[] {
  return corrections.map(({ minuteId, oldText, newText }) => ({
    minute: items.find(({ id }) => id === minuteId)?.number ?? null,
    oldText,
    newText,
  }));
}

/** `record` in full, as nothing else tells which minutes have private parts. */
export function publicCorrections(corrections: readonly Correction[], record: MinutesRecord): PrintedCorrection[] {
  const open = record.items.filter(
    ({ notForPublication, blocks }) => notForPublication === null && blocks.every(({ isPrivate }) => !isPrivate),
  );
  const isOpen = ({ minuteId }: Correction) => minuteId === null || open.some(({ id }) => id === minuteId);
  return printedCorrections(corrections.filter(isOpen), record);
}

/** `Minute 21: for “Cllr A” read “Cllr B”.` */
export function correctionInWords({ minute, oldText, newText }: PrintedCorrection): string {
  return `${minute === null ? 'Attendance' : `Minute ${minute}`}: for “${oldText}” read “${newText}”.`;
}

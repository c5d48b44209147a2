/** The day that due-date words of a clause stand for, or in plain words why they stand for none. */
import { readDueDate } from './due-date.js';
import { readDueMeeting } from './due-meeting.js';
import { readDuePeriod } from './due-period.js';
import { type DueContext, type DueDay, type DueReader, noDay } from './due-reading.js';
import { readDueRhythm } from './due-rhythm.js';
import { readDueSpan } from './due-span.js';
import { readDueVagueness } from './due-vagueness.js';

const READERS: readonly DueReader[] = [
  readDueVagueness,
  readDueSpan,
  readDueRhythm,
  readDueMeeting,
  readDuePeriod,
  readDueDate,
];
const LONGEST = 200;

/** The words as found in the clause, such as `in six months' time`. A day before the meeting is given as it stands. */
export function readDueWording(words: string, context: DueContext): DueDay {
  const read = words.replace(/[*_]/g, '').replace(/\s+/g, ' ').replaceAll("'", '’').trim().slice(0, LONGEST);
  for (const reader of READERS) {
    const due = reader(read, context);
    if (due !== null) return due;
  }
  return noDay(read === '' ? 'nothing is said of a day' : `“${read}” names no day that can be read`);
}

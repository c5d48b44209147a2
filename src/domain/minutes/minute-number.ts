/**
 * Minutes of a panel are numbered on from meeting to meeting, and begin again with each municipal year, with each
 * meeting, or never. A council that begins in the middle of a year says which number its first minute has. (Custom;
 * LGA 1972, Sch 12 para 41 asks for a record that can be cited.)
 */
export interface NumberingScheme {
  readonly style: 'plain' | 'prefix' | 'suffix';
  readonly restarts: 'municipal-year' | 'meeting' | 'never';
  /** Of the first minute of this panel that was ever taken here. */
  readonly firstNumber: number;
  /** What stands before a number of the style `prefix`, such as `CPP`. */
  readonly prefix: string;
}

export interface NumberedMeeting {
  readonly meetingId: string;
  readonly day: string;
  /** The municipal year of the meeting, such as `2017/18`; null where the council has stored none. */
  readonly year: string | null;
}

/** The run of numbers a meeting's minutes belong to: within it no number comes twice. */
export function seriesOf({ restarts }: NumberingScheme, { meetingId, year, day }: NumberedMeeting): string {
  if (restarts === 'meeting') return meetingId;
  return restarts === 'never' ? 'all' : (year ?? day.slice(0, 4));
}

/** `last` is the highest number of the run so far; null before it has one. */
export function nextNumber(last: number | null, isFirstOfPanel: boolean, { firstNumber }: NumberingScheme): number {
  if (last !== null) return last + 1;
  return isFirstOfPanel ? firstNumber : 1;
}

/** `20`, `CPP 20`, or `60/18` for a minute of the year that began in 2018. */
export function printedMinuteNumber(number: number, scheme: NumberingScheme, meeting: NumberedMeeting): string {
  if (scheme.style === 'prefix') return `${scheme.prefix} ${number}`;
  return scheme.style === 'suffix' ? `${number}/${(meeting.year ?? meeting.day).slice(2, 4)}` : String(number);
}

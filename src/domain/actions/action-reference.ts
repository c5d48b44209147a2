/**
 * What an action is called, so that it can be read aloud: `CPP 20(4) 2017/18` is clause (4) of minute 20 of the
 * Corporate Parenting Panel in that year.
 */
import { type CalendarDate, plainDate } from '../calendar/calendar-date.js';
import type { ClauseLevel } from '../minutes/clause.js';
import { clauseLabels } from '../minutes/clause-labels.js';

export interface Referenced {
  /** The panel's short form. */
  readonly panel: string;
  readonly minute: number;
  /** `(4)` or `(4)(a)`, or empty for a clause that stands alone. */
  readonly clause: string;
  /** From 1, among the resolutions of the minute that have clauses; null where there is one only. */
  readonly resolution: number | null;
  /** `2017/18`; null where none is known. */
  readonly year: string | null;
  /** Where numbers begin again with every meeting, its day: the year alone would not tell two apart. */
  readonly meeting: CalendarDate | null;
}

export function actionReference(of: Referenced): string {
  return joined(of, `${ofMinute(of)}${of.clause}`);
}

/** Of the nth sentence of narrative that is marked: `CPP 20 promise 1 2017/18`. */
export function promiseReference(of: Omit<Referenced, 'clause' | 'resolution'>, nth: number): string {
  return joined(of, `${of.minute} promise ${nth}`);
}

/** Of what came up at a meeting without a minute of its own: `CPP matter 3 2017/18`. */
export function matterReference(panel: string, nth: number, year: string | null): string {
  return [panel, 'matter', String(nth), ...(year === null ? [] : [year])].join(' ');
}

/** Of each clause, whatever the panel prints before it: `(1)`, and beneath it `(1)(a)`. */
export function clausePaths(levels: readonly ClauseLevel[]): string[] {
  const labels = clauseLabels(levels, 'brackets');
  const above: string[] = [];
  return levels.map((level, index) => {
    above.splice(level, above.length, labels[index] ?? '');
    return above.join('');
  });
}

/** Sorts references as people read them: by panel, year, minute, and clause. */
export function referenceKey(panel: string, year: string | null, minute: number, clause: string): string {
  const padded = clause.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
  return `${panel} ${year ?? ''} ${String(minute).padStart(6, '0')} ${padded}`;
}

function ofMinute({ minute, resolution }: Referenced): string {
  return resolution === null ? String(minute) : `${minute}.${resolution}`;
}

function joined({ panel, year, meeting }: Pick<Referenced, 'panel' | 'year' | 'meeting'>, what: string): string {
  const when = meeting === null ? year : plainDate(meeting);
  return [panel, what, ...(when === null ? [] : [when])].join(' ');
}

import { longDate } from '../../../domain/calendar/calendar-date.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { MinutesVersion } from './minutes-version.entity.js';

const OCCASIONS = {
  checked: 'As checked',
  published: 'As published',
  approved: 'As approved',
  signed: 'As signed',
} as const;

/** `Version 2: As approved on Tuesday 24 October 2017 by H. Ashworth` */
export function versionInWords({
  number,
  occasion,
  madeAt,
  madeBy,
}: Omit<MinutesVersion, 'record' | 'minutes'>): string {
  return `Version ${number}: ${OCCASIONS[occasion]} on ${longDate(londonTime(madeAt).date)} by ${madeBy}`;
}

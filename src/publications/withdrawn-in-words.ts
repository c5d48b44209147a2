import { longDate } from '../domain/calendar/calendar-date.js';
import { londonDay } from '../domain/calendar/london-time.js';
import type { Withdrawal } from './withdrawal.entity.js';

/** What an address says that served it. */
export function withdrawnInWords({ cause, reason, withdrawnAt }: Withdrawal): string {
  if (cause === 'breach') return 'This document has been withdrawn.';
  return `This document was withdrawn on ${longDate(londonDay(withdrawnAt))}. ${reason}`;
}

/** Where date-holidays 3.37 differs from the list the government publishes; a test keeps this list honest. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { NATIONS, type Nation } from '../../domain/calendar/nation.js';

interface Correction {
  readonly day: CalendarDate;
  readonly change: 'add' | 'remove';
  readonly nations: readonly Nation[];
  /** Asked of an addition. */
  readonly name?: string;
}

export const CORRECTIONS: readonly Correction[] = [
  // The spring bank holiday of 2012 was moved to join the Diamond Jubilee.
  { day: '2012-05-28', change: 'remove', nations: NATIONS },
  { day: '2012-06-04', change: 'add', nations: NATIONS, name: 'Spring bank holiday' },
  // Proclaimed for the World Cup in February 2026.
  { day: '2026-06-15', change: 'add', nations: ['scotland'], name: 'World Cup bank holiday' },
];

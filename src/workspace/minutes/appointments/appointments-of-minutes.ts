import type { MinutesInFull } from '../minutes-in-full.js';
import type { Appointment } from './appointment.entity.js';
import type { FoundAppointment } from './found-appointments.js';

export interface SuggestedAppointment extends FoundAppointment {
  /** Whom the words mean, where they mean one person only. */
  readonly personId: string | null;
}

export interface AppointmentsOfMinutes {
  /** As far as they are open to the reader. */
  readonly minutes: MinutesInFull;
  /** What the minutes say and nobody has confirmed yet. */
  readonly found: readonly SuggestedAppointment[];
  readonly made: readonly Appointment[];
  readonly isKeeper: boolean;
}

/** `Minute 20 (2017/18)`, as a seat cites it. */
export function citationOf(minute: { readonly printedNumber: string | null; readonly series: string | null }): string {
  const year = minute.series !== null && /^\d{4}\/\d+$/.test(minute.series) ? ` (${minute.series})` : '';
  return `Minute ${minute.printedNumber ?? ''}${year}`;
}

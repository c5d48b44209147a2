import type { KeyDatesToKeep } from '../../domain/calendar/key-dates.js';
import type { Agenda } from '../agendas/agenda.entity.js';
import type { Deadline } from '../meetings/deadlines.service.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';

/** A meeting with what waits to be done for it. */
export interface MeetingAtHand {
  readonly meeting: MeetingOfPanel;
  /** Null where the law sets none. */
  readonly deadline: Deadline | null;
  /** The days that lead to it; null before the council is set up. */
  readonly keyDates: KeyDatesToKeep | null;
  /** Null while nobody has begun it. */
  readonly agenda: Agenda | null;
  /** Of the full pack as published; null while there is none. */
  readonly pages: number | null;
}

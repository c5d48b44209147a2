import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { LocalTime } from '../../../domain/calendar/clear-days.js';
import type { ClockTime } from '../../../domain/calendar/clock-time.js';
import type { ShortNotice } from '../../../domain/calendar/short-notice.js';
import type { Meeting } from '../meeting.entity.js';

/** Everything the notice of a meeting says on paper. (LGA 1972, s.100A(6)(a).) */
export interface NoticeToPrint {
  readonly authority: {
    readonly name: string;
    /** Lines of the address of the offices. */
    readonly offices: readonly string[];
    readonly officesClose: ClockTime;
    /** `#rrggbb` */
    readonly colour: string;
    readonly team: { readonly name: string; readonly mailbox: string; readonly telephone: string };
    readonly clerk: string | null;
    readonly properOfficer: { readonly name: string; readonly post: string } | null;
    readonly access: string;
    readonly filming: string;
  };
  readonly panel: {
    readonly name: string;
    /** Whether the public may attend, and inspect what is open. (LGA 1972, s.100E.) */
    readonly isOpenToPublic: boolean;
  };
  readonly meeting: {
    readonly kind: Meeting['kind'];
    readonly at: LocalTime;
    /** Lines of the venue block. */
    readonly place: readonly string[];
    /** Its page on the web. */
    readonly page: string;
  };
  readonly agenda: {
    readonly publishedOn: CalendarDate | null;
    /** The day it is to be out; null where none is set, or it has passed. */
    readonly expectedOn: CalendarDate | null;
  };
  readonly shortNotice: ShortNotice | null;
  readonly calledOff: CalledOffToPrint | null;
  /** The day the notice bears. */
  readonly datedOn: CalendarDate;
}

export interface CalledOffToPrint {
  readonly fate: 'cancelled' | 'postponed' | 'adjourned';
  readonly reason: string | null;
  /** Null while the new day is not fixed, and after a cancellation. */
  readonly movedTo: { readonly at: LocalTime; readonly place: readonly string[] } | null;
}

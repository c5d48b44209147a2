import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { NoticeGiven } from '../../domain/calendar/notice-given.js';

/** What the public reads of a meeting before, or instead of, its agenda; content schema 3. */
export interface MeetingNoticeContent {
  readonly panel: { readonly name: string; readonly slug: string };
  readonly meeting: {
    readonly kind: 'ordinary' | 'extraordinary' | 'special';
    readonly day: CalendarDate;
    /** `5.00 p.m.` */
    readonly time: string;
    /** Lines of the venue block. */
    readonly place: readonly string[];
    readonly slug: string;
  };
  readonly state: 'scheduled' | 'cancelled' | 'postponed' | 'adjourned';
  /** Why it does not take place as it was announced. */
  readonly reason: string | null;
  /** Where it went; null while it stands, and for one that was called off or has no new day yet. */
  readonly movedTo: { readonly slug: string; readonly day: CalendarDate; readonly time: string } | null;
  /** The meeting that it continues, or is held in place of; not told before content schema 3. */
  readonly continues?: {
    readonly slug: string;
    readonly day: CalendarDate;
    readonly was: 'postponed' | 'adjourned';
  } | null;
  /** The day its agenda is to be out; not told before content schema 2. */
  readonly agendaBy?: CalendarDate | null;
  /** `This meeting was called at short notice …`; not told before content schema 2. */
  readonly shortNotice?: string | null;
  /** Whether anybody may come and watch (LGA 1972, s.100A and s.100E); not told before content schema 2. */
  readonly isOpenToPublic?: boolean;
  /**
   * The clear days since the notice first said this day, time and place; null where the law asks for none. Not told
   * before content schema 3.
   */
  readonly given?: NoticeGiven | null;
  /** Why it was late, for the public to read; not told before content schema 3. */
  readonly lateBecause?: string | null;
}

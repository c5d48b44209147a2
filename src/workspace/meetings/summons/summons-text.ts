/** What a summons says, the same on its page, in its mails and on paper. (LGA 1972, Sch 12 para 4(1A)(b).) */
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { type Authentication, authenticationInWords } from '../../../domain/summons/authentication.js';
import type { BusinessItem } from '../../../domain/summons/summons-business.js';
import type { Meeting } from '../meeting.entity.js';

export interface SummonsText {
  readonly panel: string;
  /** `Council, Wednesday 24 February 2027` */
  readonly meeting: string;
  /** `You are summoned to attend a meeting of the Council.` */
  readonly opening: string;
  readonly day: string;
  readonly time: string;
  /** Lines of the venue block. */
  readonly place: readonly string[];
  readonly business: readonly BusinessItem[];
  /** `Authenticated by …`; null while it is not. */
  readonly authentication: string | null;
  /** The public page of the meeting, with its agenda and papers. */
  readonly page: string;
}

export interface ToSay {
  readonly panel: string;
  readonly kind: Meeting['kind'];
  readonly appointment: Pick<Meeting, 'day' | 'startsAt' | 'place'>;
  readonly business: readonly BusinessItem[];
  readonly authentication: Authentication | null;
  readonly page: string;
}

export function summonsText({ panel, kind, appointment, business, authentication, page }: ToSay): SummonsText {
  const { day, startsAt, place } = appointment;
  return {
    panel,
    meeting: `${panel}, ${longDate(day)}`,
    opening: `You are summoned to attend ${KINDS[kind]} of the ${panel}.`,
    day: longDate(day),
    time: printedTime(startsAt),
    place: place.split('\n').filter((line) => line.trim() !== ''),
    business,
    authentication: authentication && authenticationInWords(authentication),
    page,
  };
}

/** What the law says of business that the summons does not state. */
export const ONLY_THIS_BUSINESS =
  'The meeting can do only the business that its summons states. (Local Government Act 1972, Schedule 12, paragraph 4(5).)';

const KINDS: Readonly<Record<Meeting['kind'], string>> = {
  ordinary: 'a meeting',
  extraordinary: 'an extraordinary meeting',
  special: 'a special meeting',
};

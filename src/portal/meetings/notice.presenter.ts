import { agendaPromise } from '../../domain/calendar/agenda-promise.js';
import { type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import { isLateNotice, lateNoticeInWords } from '../../domain/calendar/notice-given.js';
import type { AuthorityContent } from '../../publications/content/authority-content.js';
import type { MeetingNoticeContent } from '../../publications/content/meeting-notice-content.js';
import type { Edition, Published } from '../../publications/public-record.js';
import { addresses, paths } from '../portal.paths.js';
import { editionInWords } from './edition-in-words.js';
import { presentHead } from './meeting-head.js';

/** What stands above a meeting that does not take place as it was announced; null for one that does. */
export function presentBanner({ state, reason, movedTo, panel }: MeetingNoticeContent) {
  if (state === 'scheduled') return null;
  const link = movedTo && {
    text: `${longDate(movedTo.day)}, ${movedTo.time}`,
    href: paths.published(addresses.meeting(panel.slug, movedTo.slug)),
  };
  return {
    text: `This meeting has been ${state}`,
    link,
    isNewDayOpen: state !== 'cancelled' && link === null,
    reason,
  };
}

/** The meeting that it continues, or in whose place it is held; null for any other. */
export function presentContinues({ continues, panel }: MeetingNoticeContent) {
  if (!continues) return null;
  return {
    text: continues.was === 'adjourned' ? 'This meeting continues' : 'This meeting is held in place of',
    link: {
      text: `the one of ${longDate(continues.day)}`,
      href: paths.published(addresses.meeting(panel.slug, continues.slug)),
    },
  };
}

/** A meeting whose agenda is not published yet, drawn from its notice; `council` says whom to ask. */
export function presentNotice(
  { content }: Published<'meeting-notice'>,
  history: readonly Edition[],
  { council, today }: { council: AuthorityContent | null; today: CalendarDate },
) {
  const banner = presentBanner(content);
  return {
    ...presentHead(content),
    banner,
    shortNotice: content.shortNotice ?? null,
    continues: presentContinues(content),
    late: banner === null ? lateInWords(content) : null,
    agenda: banner === null ? agendaPromise(content.agendaBy ?? null, today) : null,
    isOpenToPublic: banner === null && content.isOpenToPublic === true,
    contact: council && { ...council.team, clerk: null },
    history: history.map(editionInWords),
  };
}

/** Null for a notice in time, and where nobody counted. */
function lateInWords({ given, lateBecause }: MeetingNoticeContent): string | null {
  if (!given || !isLateNotice(given)) return null;
  return [lateNoticeInWords(given), ...(lateBecause ? [lateBecause] : [])].join(' ');
}

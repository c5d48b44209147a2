import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { ChampionNotice } from '../../../domain/reminders/champion-notices.js';
import { championPaths } from '../../champions/champion.paths.js';
import type { ChampionInOffice } from '../../champions/champion-appointments.service.js';

/** What `views/emails/champion-notice` says. */
export function championNoticeEmail(
  { strand, panel }: ChampionInOffice,
  notice: ChampionNotice,
  to: { readonly name: string; readonly isChampion: boolean; readonly champion: string },
  { day, baseUrl }: { readonly day: CalendarDate; readonly baseUrl: string },
) {
  const whose = to.isChampion ? 'you are' : `${to.champion} is`;
  return {
    subject: subjectOf(strand.name, notice),
    greeting: `Dear ${to.name}`,
    lede: `For the ${panel.name}, ${whose} the champion of ${strand.name}.`,
    what: whatOf(notice, day),
    link: `${baseUrl}${championPaths.page(strand.id)}`,
    linkText: 'Open the page of this strand',
  };
}

function subjectOf(strand: string, { kind, on }: ChampionNotice): string {
  return kind === 'ending'
    ? `Champion of ${strand} until ${longDate(on)}`
    : `Report on ${strand} due on ${longDate(on)}`;
}

function whatOf({ kind, on }: ChampionNotice, day: CalendarDate): string {
  if (kind === 'ending')
    return `That time ends on ${longDate(on)}. The strand is vacant after it, unless the panel appoints somebody.`;
  if (on === day) return 'A report to the panel is due today.';
  return on < day
    ? `A report to the panel was due on ${longDate(on)}.`
    : `A report to the panel is due on ${longDate(on)}.`;
}

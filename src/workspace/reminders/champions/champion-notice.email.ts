import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { STRAND_WORDS } from '../../../domain/membership/strand-kinds.js';
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
  const words = STRAND_WORDS[strand.kind];
  const whose = to.isChampion ? 'you are' : `${to.champion} is`;
  return {
    subject: subjectOf(strand, notice),
    greeting: `Dear ${to.name}`,
    lede: `For the ${panel.name}, ${whose} ${words.isHolder} ${strand.name}.`,
    what: whatOf(words.vacated, notice, day),
    link: `${baseUrl}${championPaths.page(strand.id)}`,
    linkText: `Open the page of this ${words.thing}`,
  };
}

function subjectOf(strand: ChampionInOffice['strand'], { kind, on }: ChampionNotice): string {
  return kind === 'ending'
    ? `${STRAND_WORDS[strand.kind].asHolderHeading} ${strand.name} until ${longDate(on)}`
    : `Report on ${strand.name} due on ${longDate(on)}`;
}

function whatOf(vacated: string, { kind, on }: ChampionNotice, day: CalendarDate): string {
  if (kind === 'ending') return `That time ends on ${longDate(on)}. ${vacated}`;
  if (on === day) return 'A report to the panel is due today.';
  return on < day
    ? `A report to the panel was due on ${longDate(on)}.`
    : `A report to the panel is due on ${longDate(on)}.`;
}

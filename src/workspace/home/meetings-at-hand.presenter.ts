import { mayReadChairsPage } from '../../domain/access/action-access.js';
import { hasSeatToAttend } from '../../domain/access/proceedings-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import { daysByName } from '../../domain/calendar/printed-meetings.js';
import type { Cell } from '../../platform/web/pages/list-page.js';
import { agendaPaths } from '../agendas/agenda.paths.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import type { MeetingAtHand } from './meeting-at-hand.js';

/** For those who prepare them: what to publish, by when, and how far it has come. */
export function tableToPrepare(atHand: readonly MeetingAtHand[], today: CalendarDate) {
  return {
    caption: 'Agendas to publish',
    columns: ['Meeting', 'Publish', 'Agenda', 'Next step'].map((heading) => ({ heading })),
    rows: atHand
      .filter(({ agenda }) => agenda?.state !== 'published')
      .map((each) => ({ cells: [meetingLink(each), { text: duty(each, today) }, progress(each), nextStep(each)] })),
  };
}

/** The meetings to come, for those who sit on the panel with a way to send apologies. */
export function tableToAttend(atHand: readonly MeetingAtHand[], reader: Reader, today: CalendarDate) {
  const sits = atHand.some(({ meeting }) => hasSeatToAttend(reader, meeting));
  const columns = ['Meeting', 'Time', 'Place', 'Papers', ...(sits ? ['If you cannot come'] : [])];
  return {
    caption: 'My next meetings',
    columns: columns.map((heading) => ({ heading })),
    rows: atHand.map((each) => ({
      cells: [
        withChairsPage(each, reader, today),
        { text: printedTime(each.meeting.startsAt) },
        { text: each.meeting.place.split('\n').join(', ') },
        papers(each),
        ...(sits ? [apologies(each, reader)] : []),
      ],
    })),
  };
}

function meetingLink({ meeting }: MeetingAtHand): Cell {
  return { link: { text: `${meeting.panel.name}, ${longDate(meeting.day)}`, href: meetingPaths.show(meeting.id) } };
}

/** Whoever takes the chair finds their brief beside the meeting. */
function withChairsPage(each: MeetingAtHand, reader: Reader, today: CalendarDate): Cell {
  const { meeting } = each;
  if (!mayReadChairsPage(reader, meeting.panelId, today)) return meetingLink(each);
  const hidden = `for the ${meeting.panel.name}, ${longDate(meeting.day)}`;
  const page: Cell = { link: { text: 'Chair’s page', href: meetingPaths.chairsPage(meeting.id), hidden } };
  return { list: [meetingLink(each), page] };
}

function duty({ deadline }: MeetingAtHand, today: CalendarDate): string {
  if (deadline === null) return 'No last day in law';
  const { publishBy, required, days } = deadline;
  if (publishBy === today) return `Today, the last day for ${required} clear days (${daysByName(days)})`;
  return publishBy < today ? `Late: the last day was ${longDate(publishBy)}` : `By ${longDate(publishBy)}`;
}

function progress({ agenda }: MeetingAtHand): Cell {
  return { tag: agenda === null ? { status: 'none', text: 'Not begun' } : { status: agenda.state } };
}

function nextStep({ meeting, agenda }: MeetingAtHand): Cell {
  const text = agenda === null ? 'Begin the agenda' : 'Open the agenda';
  const hidden = `of the ${meeting.panel.name}, ${longDate(meeting.day)}`;
  return { link: { text, href: meetingPaths.agenda(meeting.id), hidden } };
}

/** Whoever only stands in for others sends none. */
function apologies({ meeting }: MeetingAtHand, reader: Reader): Cell {
  if (!hasSeatToAttend(reader, meeting)) return { text: '' };
  const hidden = `for the ${meeting.panel.name}, ${longDate(meeting.day)}`;
  return { link: { text: 'Send apologies', href: meetingPaths.apologies(meeting.id), hidden } };
}

function papers({ meeting, agenda, pages }: MeetingAtHand): Cell {
  if (agenda?.state !== 'published') return { text: 'Not published yet' };
  const hidden = `for the ${meeting.panel.name}, ${longDate(meeting.day)}`;
  const text = pages === null ? 'Agenda and papers' : `Agenda and papers (${pages} pages)`;
  return { link: { text, href: agendaPaths.packs(agenda.id), hidden } };
}

import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import type { MeetingRole } from '../../../domain/reminders/told-of-meeting.js';
import type { AgendaContent } from '../../../publications/content/agenda-content.js';
import type { Meeting, MeetingOfPanel } from '../../meetings/meeting.entity.js';
import type { Appointment, MeetingEvent } from '../../meetings/news/meeting-news.service.js';

/** What there is to tell. */
export interface MeetingStory {
  readonly event: MeetingEvent;
  readonly meeting: MeetingOfPanel;
  /** Where it was to be held before it was moved. */
  readonly before: Appointment | null;
  /** The meeting held in its place. */
  readonly after: Meeting | null;
  /** As the public may read it; null where none is told of. */
  readonly agenda: Pick<AgendaContent, 'entries'> | null;
  /** Where everybody reads of it; null where it is not public. */
  readonly page: string | null;
}

/** What `views/emails/meeting-news` says, in words that everybody may read. */
export function meetingNewsEmail(story: MeetingStory, to: { readonly name: string; readonly role: MeetingRole }) {
  const { meeting, before, after, agenda, page } = story;
  return {
    subject: subjectOf(story),
    greeting: `Dear ${to.name}`,
    reason: reasonOf(story),
    because: story.event === 'called-off' ? meeting.calledOffBecause : null,
    was: before && appointmentOf(before),
    appointmentWords: after ? 'It is now to be held:' : 'When and where:',
    appointment: isGone(story) ? null : appointmentOf(after ?? meeting),
    entries: (agenda?.entries ?? []).map(({ number, title, kind }) => ({
      number,
      title,
      isHeading: kind === 'heading',
    })),
    link: page,
    linkText: LINK_TEXTS[story.event],
    why: `You are told ${WHY[to.role]} ${meeting.panel.name}.`,
  };
}

/** Nobody is told when and where to come for a meeting that is over, or is not held. */
function isGone({ event, after }: MeetingStory): boolean {
  return (event === 'called-off' && after === null) || event.endsWith('minutes-published');
}

function subjectOf({ event, meeting }: MeetingStory): string {
  return `${SUBJECTS[event] ?? `Meeting ${meeting.state}`}: ${meeting.panel.name}, ${longDate(meeting.day)}`;
}

function reasonOf({ event, meeting, after }: MeetingStory): string {
  const name = `the ${meeting.panel.name} on ${longDate(meeting.day)}`;
  if (event !== 'called-off') return REASONS[event](name);
  if (after !== null) return `The meeting of ${name} has been ${meeting.state} to ${longDate(after.day)}.`;
  const isOpen = meeting.state !== 'cancelled';
  return `The meeting of ${name} has been ${meeting.state}.${isOpen ? ' The new day is not fixed yet.' : ''}`;
}

function appointmentOf({ day, startsAt, place }: Appointment): string[] {
  return [`${longDate(day)}, ${printedTime(startsAt)}`, ...place.split('\n')].filter((line) => line.trim() !== '');
}

const SUBJECTS: Readonly<Partial<Record<MeetingEvent, string>>> = {
  moved: 'Meeting changed',
  'agenda-published': 'Agenda',
  'draft-minutes-published': 'Draft minutes',
  'approved-minutes-published': 'Approved minutes',
};

const REASONS: Readonly<Record<Exclude<MeetingEvent, 'called-off'>, (name: string) => string>> = {
  moved: (name) => `When or where the meeting of ${name} is held has changed.`,
  'agenda-published': (name) => `The agenda of the meeting of ${name} has been published.`,
  'draft-minutes-published': (name) =>
    `The draft minutes of the meeting of ${name} have been published. They are a draft until they are approved.`,
  'approved-minutes-published': (name) => `The approved minutes of the meeting of ${name} have been published.`,
};

const LINK_TEXTS: Readonly<Record<MeetingEvent, string>> = {
  'called-off': 'Page of the meeting',
  moved: 'Page of the meeting',
  'agenda-published': 'Read the agenda',
  'draft-minutes-published': 'Read the minutes',
  'approved-minutes-published': 'Read the minutes',
};

/** Before the name of the panel. */
const WHY: Readonly<Record<MeetingRole, string>> = {
  member: 'because you sit on the',
  named: 'because you are named on the agenda of the',
  clerk: 'as the clerk of the',
  'lead-officer': 'as the lead officer of the',
};

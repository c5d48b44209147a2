import { longDate } from '../../domain/calendar/calendar-date.js';
import { type PrintedMinute, printedMinutes } from '../../domain/minutes/printed-minutes.js';
import type { PublicationFile } from '../../publications/publication-file.entity.js';
import type { DecisionsContent } from '../../publications/content/minutes-content.js';
import type { Edition, Published } from '../../publications/public-record.js';
import { addresses, paths } from '../portal.paths.js';
import { editionInWords } from '../meetings/edition-in-words.js';
import { citedInPublic } from './cited-in-public.js';
import { documentsOf, type PublishedMinutes, standingOf } from './minutes.presenter.js';

/** What is published of a meeting that was held. */
export interface HeldMeeting {
  readonly minutes: PublishedMinutes | null;
  readonly minutesFiles: readonly PublicationFile[];
  readonly decisions: Published<'decisions'> | null;
}

/** A meeting of which nothing was published here before it was held. */
export function presentHeld(
  { panel, meeting }: Pick<DecisionsContent, 'panel' | 'meeting'>,
  history: readonly Edition[],
) {
  return {
    title: `${panel.name}, ${longDate(meeting.day)}`,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Panels', href: paths.panels() },
      { text: panel.name, href: paths.published(addresses.panel(panel.slug)) },
    ],
    caption: panel.name,
    heading: `Meeting of ${longDate(meeting.day)}`,
    time: meeting.time,
    history: history.map(editionInWords),
  };
}

/** Attendance, decisions and votes on the page of the meeting; null before anything of it is out. */
export function presentOutcome({ minutes, minutesFiles, decisions }: HeldMeeting) {
  if (minutes !== null) return outcomeOf(minutes, minutesFiles);
  if (decisions === null) return null;
  const { items } = printedMinutes(decisions.content.record);
  return {
    heading: 'Decisions',
    standing: 'The minutes follow. They tell how the decisions came about.',
    isDraft: false,
    documents: [],
    page: null,
    head: [],
    items: items.map((minute) => ({ ...minute, href: null })),
  };
}

function outcomeOf(minutes: PublishedMinutes, files: readonly PublicationFile[]) {
  const { content, publication } = minutes;
  const page = paths.minutes(publication.address);
  const { head, items } = printedMinutes(citedInPublic(content, publication.address));
  return {
    heading: content.standing === 'draft' ? 'Draft minutes' : 'Minutes',
    standing: standingOf(content),
    isDraft: content.standing === 'draft',
    documents: documentsOf(minutes, files),
    page,
    head,
    items: items.map((minute) => ({ ...decided(minute), href: `${page}#${minute.anchor}` })),
  };
}

/** Of each minute what was resolved, with its vote: the rest is a click away. */
function decided(minute: PrintedMinute): PrintedMinute {
  const parts = minute.parts.filter(({ kind }) => kind === 'resolution');
  return { ...minute, parts: parts.map((part) => (part.kind === 'resolution' ? { ...part, before: '' } : part)) };
}

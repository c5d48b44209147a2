import { pagesInWords, type PageRange } from '../../domain/agendas/page-numbers.js';
import { longDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { ordinalDate } from '../../domain/calendar/ordinal-date.js';
import { enumerated } from '../../domain/enumeration.js';
import { londonDay } from '../../domain/calendar/london-time.js';
import type {
  AgendaContent,
  AgendaContentEntry,
  AgendaContentPaper,
} from '../../publications/content/agenda-content.js';
import type { PublicationFile } from '../../publications/publication-file.entity.js';
import type { Publication } from '../../publications/publication.entity.js';
import type { Edition, Published } from '../../publications/public-record.js';
import { paths } from '../portal.paths.js';
import { editionInWords } from './edition-in-words.js';
import { describeFile } from './file-size.js';
import { presentHead } from './meeting-head.js';
import { presentBanner, presentContinues } from './notice.presenter.js';

const EXPECTED = { paper: null, none: null, verbal: 'Verbal report', 'to-follow': 'Report to follow' } as const;
const PAPERS = {
  report: 'Report',
  appendix: 'Appendix',
  minutes: 'Minutes',
  presentation: 'Presentation',
  plan: 'Plan',
  letter: 'Letter',
} as const;

/** One meeting as the public reads it, drawn from its publication alone. */
export function presentMeeting(
  { publication, content }: Published<'agenda'>,
  files: readonly PublicationFile[],
  history: readonly Edition[],
  notice: Published<'meeting-notice'> | null,
) {
  const { meeting } = content;
  return {
    ...presentHead(content),
    banner: notice && presentBanner(notice.content),
    continues: notice && presentContinues(notice.content),
    shortNotice: meeting.shortNotice ?? null,
    documents: documents(publication, files),
    published: publishedInWords(publication, content),
    // Where the clear days do not apply, no more does the right to attend and to report (LGA 1972, s.100A and s.100E).
    isOpenToPublic: content.clearDays !== null,
    note: content.note,
    entries: content.entries.map((entry) => presentEntry(publication.address, entry, content)),
    membership: content.membership,
    attending: content.authority.notices,
    contact: { ...content.authority.team, clerk: content.authority.clerk },
    issue: issueInWords(content),
    history: history.map(editionInWords),
  };
}

function documents(publication: Publication, files: readonly PublicationFile[]) {
  const named = { 'agenda.pdf': 'Agenda', 'public-pack.pdf': 'Full public pack' };
  return Object.entries(named).flatMap(([name, text]) => {
    const file = files.find((each) => each.name === name);
    return file ? [{ text, detail: describeFile(file), href: paths.file(publication.address, name) }] : [];
  });
}

/**
 * `Published on the web on …, 4 clear days before the meeting; 5 are required. The court has ordered it.` Of the web
 * alone: notice at the offices is an act of its own, which may be given later and is not part of this record.
 */
function publishedInWords(publication: Publication, { clearDays, lateBecause, meeting }: AgendaContent): string {
  const on = `Published on the web on ${longDate(londonDay(publication.publishedAt))}`;
  if (!clearDays) return `${on}.`;
  const { length: count } = clearDays.days;
  const given = `${on}, ${count} clear ${count === 1 ? 'day' : 'days'} before the meeting`;
  // Called at short notice, it owes no more than to go out with the call.
  if (count >= clearDays.required || meeting.shortNotice) return `${given}.`;
  return [`${given}; ${clearDays.required} are required.`, ...(lateBecause ? [lateBecause] : [])].join(' ');
}

function issueInWords({ authority, issuedOn }: AgendaContent): string | null {
  if (!authority.properOfficer) return null;
  const { name, post } = authority.properOfficer;
  return `Issued by ${name}, ${post}, on ${plainDate(issuedOn)}.`;
}

function presentEntry(address: string, entry: AgendaContentEntry, content: AgendaContent) {
  return {
    id: entry.number === '' ? null : `item-${entry.number}`,
    isHeading: entry.kind === 'heading',
    number: entry.number,
    title: entry.title,
    pages: pagesLink(address, entry.pages),
    presenter: entry.presenter,
    expected: EXPECTED[entry.papersExpected],
    wording: entry.wording,
    urgency: entry.urgency,
    minutesOf: minutesOf(entry, content.panel.name),
    closed: entry.closed,
    papers: entry.papers.map((paper) => presentPaper(address, paper)),
  };
}

/** Not said where the title says it already. */
function minutesOf({ minutesOf: meetings, title }: AgendaContentEntry, ownPanel: string): string | null {
  const unsaid = meetings.filter(({ day }) => !title.includes(ordinalDate(day)) && !title.includes(plainDate(day)));
  if (unsaid.length === 0) return null;
  const named = meetings.map(({ panel, day }) => (panel === ownPanel ? plainDate(day) : `${panel}, ${plainDate(day)}`));
  return `Minutes of ${enumerated(named)}`;
}

function presentPaper(address: string, { pages, open, closed, note }: AgendaContentPaper) {
  return {
    pages: pagesLink(address, pages),
    closed,
    note,
    open: open && {
      kind: PAPERS[open.kind],
      title: open.title,
      author: open.author,
      backgroundPapers: open.backgroundPapers,
      description: open.description ?? null,
      href: paths.file(address, open.file),
    },
  };
}

function pagesLink(address: string, pages: PageRange | null) {
  return pages && { text: pagesInWords(pages), href: paths.packPage(address, pages.first) };
}

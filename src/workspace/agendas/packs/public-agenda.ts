import { publicLabel, shortLabel, type ExemptMarking } from '../../../domain/access/exempt-marking.js';
import { closedPaperNote } from '../../../domain/access/closed-paper-note.js';
import { publicFacts, type PublicEntryFacts } from '../../../domain/access/public-facts.js';
import { printedBackgroundPapers, readBackgroundPapers } from '../../../domain/agendas/background-papers.js';
import { type Urgency, urgencyInWords } from '../../../domain/agendas/urgency.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import type {
  AgendaContent,
  AgendaContentEntry,
  AgendaContentPaper,
  ClosedMatter,
} from '../../../publications/content/agenda-content.js';
import { type FrozenAgenda, type FrozenEntry, type FrozenPaper, paperFileName } from './frozen-agenda.js';

/**
 * A frozen agenda as anybody may read it: the one source of the agenda sheet and of the published snapshot. Each title
 * comes out of the redaction policy; of closed papers nothing is left but pages and ground. (LGA 1972, s.100B(2), (5).)
 */
export function toAgendaContent(frozen: FrozenAgenda, { clearDays, lateBecause }: Timing = NOT_OUT): AgendaContent {
  const { name, properOfficer, team, clerk, notices } = frozen.authority;
  const { meeting, panel } = frozen;
  return {
    authority: { name, properOfficer, team, clerk, notices },
    panel: { name: panel.name, slug: panel.slug, reference: panel.reference },
    meeting: {
      kind: meeting.kind,
      day: meeting.day,
      time: printedTime(meeting.startsAt),
      place: meeting.place,
      slug: meeting.slug,
      shortNotice: meeting.shortNotice,
    },
    issuedOn: frozen.issuedOn,
    clearDays,
    lateBecause: isLate(clearDays) ? lateBecause : null,
    note: frozen.note,
    entries: frozen.entries.map(toContentEntry),
    membership: frozen.membership,
    lastPage: Math.max(0, ...frozen.entries.map(({ pages }) => pages?.last ?? 0)),
  };
}

/** What is known of it once it goes out. */
export interface Timing {
  readonly clearDays: AgendaContent['clearDays'];
  /** For the public to read, where it is late. */
  readonly lateBecause: string | null;
}

const NOT_OUT: Timing = { clearDays: null, lateBecause: null };

function isLate(clearDays: AgendaContent['clearDays']): boolean {
  return clearDays !== null && clearDays.days.length < clearDays.required;
}

function toContentEntry(entry: FrozenEntry): AgendaContentEntry {
  const facts = publicFacts({ ...entry, safeTitle: entry.publicTitle });
  return {
    number: facts.number,
    kind: entry.kind,
    title: facts.title,
    purpose: facts.purpose === null ? null : entry.purpose,
    presenter: facts.presenter,
    papersExpected: entry.paperExpectation,
    // A marked entry's own text may tell what its title must not.
    wording: entry.marking === null ? entry.wording : [],
    urgency: entry.urgency && publicUrgency(entry.urgency, entry.marking),
    minutesOf: entry.minutesOf,
    pages: facts.pages,
    closed: closedMatterOf(entry),
    papers: entry.marking === null ? entry.papers.map((paper) => toContentPaper(entry, paper, facts)) : [],
  };
}

function toContentPaper(entry: FrozenEntry, paper: FrozenPaper, facts: PublicEntryFacts): AgendaContentPaper {
  const open = facts.papers.find(({ id }) => id === paper.id);
  if (open === undefined) {
    return { pages: paper.pages, open: null, closed: inWords(groundsIn([paper])), note: noteOn(paper) };
  }
  const { title, author, backgroundPapers, description, pages } = open;
  const printed = printedBackgroundPapers(readBackgroundPapers(backgroundPapers));
  const file = paperFileName(entry, paper);
  const shown = { kind: paper.kind, title, author, backgroundPapers: printed, description, file };
  return { pages, open: shown, closed: null, note: null };
}

/** The circumstances of a private item may tell what its title must not. */
function publicUrgency(urgency: Urgency, marking: ExemptMarking | null): string {
  return marking === null ? urgencyInWords(urgency) : 'Urgent item.';
}

/** Only its public name and the ground: nothing else of a closed paper is let out. (LGA 1972, s.100B(5).) */
function noteOn({ marking, publicName }: FrozenPaper): string | null {
  return marking && closedPaperNote(marking, publicName);
}

function closedMatterOf({ marking, papers }: FrozenEntry): ClosedMatter | null {
  if (marking !== null) return inWords([marking]);
  return papers.length > 0 && papers.every(({ isClosed }) => isClosed) ? inWords(groundsIn(papers)) : null;
}

function groundsIn(papers: readonly FrozenPaper[]): ExemptMarking[] {
  return papers.flatMap(({ marking }) => marking ?? []);
}

function inWords(markings: readonly ExemptMarking[]): ClosedMatter {
  const once = (texts: readonly string[]) => [...new Set(texts)].join('; ');
  return { short: once(markings.map(shortLabel)), label: once(markings.map(publicLabel)) };
}

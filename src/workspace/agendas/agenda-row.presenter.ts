import { publicLabel, shortLabel } from '../../domain/access/exempt-marking.js';
import { urgencyInWords } from '../../domain/agendas/urgency.js';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { enumerated } from '../../domain/enumeration.js';
import { pagesInWords } from '../../domain/agendas/page-numbers.js';
import { PURPOSE_WORDS } from '../../domain/agendas/purposes.js';
import type { StatusTag } from '../../platform/web/pages/list-page.js';
import { fullName, personInWords } from '../people/person.entity.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import type { AgendaInFull, EntryInFull, MarkingInFull, PaperInFull } from './agenda-in-full.js';
import { rowActions } from './agenda-row-actions.js';
import { EXPECTATION_WORDS, HOW_MINUTED_WORDS, pagesCounted, PAPER_KIND_WORDS } from './agenda-words.js';
import { agendaPaths } from './agenda.paths.js';

/** One entry in the editor. Nothing of a closed one is in it but what the public reads. */
export function presentRow(entry: EntryInFull, inHand: AgendaInHand) {
  const { agenda, isEditable, closed } = inHand;
  const isClosed = closed.has(entry.id);
  const takesPapers = isEditable && !isClosed && hasPapers(entry);
  return {
    id: entry.id,
    number: entry.number,
    /** As a sentence calls it. */
    name: nameOf(entry, isClosed),
    isHeading: entry.kind === 'heading',
    isWithdrawn: entry.isWithdrawn,
    title: isClosed ? (entry.publicTitle ?? entry.title) : entry.title,
    tags: tagsOf(entry),
    lines: isClosed ? [closedLine(entry.marking)] : linesOf(entry, inHand),
    wording: isClosed || entry.isWithdrawn ? [] : entry.printed,
    pages: entry.pages === null ? '' : inOneLine(pagesInWords(entry.pages)),
    papers: isClosed ? [] : entry.papers.map((paper) => presentPaper(paper, entry, inHand)),
    review: reviewOf(entry.marking, agenda, agendaPaths.entryReview(agenda.id, entry.id)),
    arising: isClosed ? null : arisingOf(entry, inHand),
    submitted: isClosed ? null : submittedOf(entry, inHand),
    expectation: expectationOf(entry),
    addPaper: takesPapers ? agendaPaths.newPaper(agenda.id, entry.id) : null,
    sendPapers: takesPapers ? agendaPaths.sendPapers(agenda.id, entry.id) : null,
    actions: isEditable && !isClosed ? rowActions(entry, agenda) : null,
  };
}

/** `7 outstanding`, with the way to what has become of them. */
function arisingOf({ kind, id, isWithdrawn }: EntryInFull, { agenda, outstanding }: AgendaInHand) {
  if (kind !== 'minutes' || isWithdrawn || outstanding === null) return null;
  const text = outstanding === 0 ? 'Nothing outstanding' : `${outstanding.toLocaleString('en-GB')} outstanding`;
  return { text, href: agendaPaths.arising(agenda.id, id) };
}

/** `Report from D. Johnson, 17 October 2017`: it waits for the clerk. */
function submittedOf({ id }: EntryInFull, { agenda, submissions }: AgendaInHand) {
  const submission = submissions.get(id);
  if (!submission?.person) return null;
  const text = `Report from ${fullName(submission.person)}, ${plainDate(submission.submittedOn)}`;
  return { text, href: agendaPaths.submission(agenda.id, submission.id) };
}

/** Headings, exclusions and dates have none, and nothing is added to what was withdrawn. */
function hasPapers({ kind, isWithdrawn }: EntryInFull): boolean {
  return (kind === 'business' || kind === 'minutes') && !isWithdrawn;
}

/** Once an agenda is published its markings stand, and only what came of looking at them again is recorded. */
function reviewOf(marking: MarkingInFull | null, { state }: AgendaInFull, href: string): string | null {
  return state === 'published' && marking?.basis === 'exempt' ? href : null;
}

function presentPaper(paper: PaperInFull, entry: EntryInFull, { agenda, closed, isEditable }: AgendaInHand) {
  const agendaId = agenda.id;
  const tags = markingTags(paper.marking);
  const review = reviewOf(paper.marking, agenda, agendaPaths.paperReview(agendaId, paper.id));
  if (closed.has(paper.id)) return { isClosed: true, tags, review, pages: paper.pages && pagesInWords(paper.pages) };
  const place = entry.papers.indexOf(paper);
  return {
    isClosed: false,
    review,
    title: paper.title,
    kind: PAPER_KIND_WORDS[paper.kind],
    pages: pagesCounted(paper.pageCount),
    tags,
    file: agendaPaths.paperFile(agendaId, paper.id),
    edit: isEditable ? agendaPaths.paper(agendaId, paper.id) : null,
    position: isEditable && entry.papers.length > 1 ? agendaPaths.paperPosition(agendaId, paper.id) : null,
    isFirst: place === 0,
    isLast: place === entry.papers.length - 1,
  };
}

/** `item 6`, or by its title where it has no number. */
function nameOf({ number, kind, title, publicTitle }: EntryInFull, isClosed: boolean): string {
  if (number !== '') return `item ${number}`;
  const shown = isClosed ? (publicTitle ?? title) : title;
  return `${kind === 'heading' ? 'sub-heading' : 'withdrawn item'} “${shown}”`;
}

function tagsOf({ marking, urgency, isWithdrawn }: EntryInFull): StatusTag[] {
  return [
    ...(isWithdrawn ? [{ status: 'withdrawn' }] : []),
    ...(urgency === null ? [] : [{ status: 'urgent' }]),
    ...markingTags(marking),
  ];
}

function markingTags(marking: MarkingInFull | null): StatusTag[] {
  if (marking === null) return [];
  return [{ status: marking.basis, text: shortLabel(marking) }];
}

function linesOf(entry: EntryInFull, inHand: AgendaInHand): string[] {
  const { publicTitle, purpose, presenter, officer, howMinuted, urgency, withdrawalReason } = entry;
  // A minute of its own goes without saying; thirty lines of it would hide what does not.
  const minuted = howMinuted === 'own-minute' ? null : howMinuted;
  const inShort = [purpose && PURPOSE_WORDS[purpose], minuted && HOW_MINUTED_WORDS[minuted]];
  return [
    withdrawalReason === null ? '' : `Withdrawn: ${withdrawalReason}`,
    publicTitle === null ? '' : `The public reads: ${publicTitle}`,
    presenter ?? '',
    officer === null ? '' : `Officer: ${personInWords(officer)}`,
    minutesLine(entry, inHand.agenda.panel.id),
    urgency === null ? '' : urgencyInWords(urgency),
    inShort.filter((words) => words !== null).join(' · '),
    ...historyOf(entry, inHand),
  ].filter((line) => line !== '');
}

function minutesLine({ minutesOf }: EntryInFull, panelId: string): string {
  const meetings = minutesOf.map(({ day, panel }) =>
    panel.id === panelId ? plainDate(day) : `${panel.name}, ${plainDate(day)}`,
  );
  return meetings.length === 0 ? '' : `Approves the minutes of ${enumerated(meetings)}`;
}

/** Where else the item has been, and where it is going. */
function historyOf({ itemId, movedFrom }: EntryInFull, { agenda, visits }: AgendaInHand): string[] {
  const others = (visits.get(itemId) ?? []).map(
    ({ panel, day }) =>
      `${day < agenda.meeting.day ? 'Was' : 'Is also'} on the agenda of the ${panel} of ${plainDate(day)}`,
  );
  const moved = movedFrom?.panel
    ? [`Was on the draft agenda of the ${movedFrom.panel.name} of ${plainDate(movedFrom.day)}`]
    : [];
  return [...moved, ...others];
}

function closedLine(marking: MarkingInFull | null): string {
  return marking === null ? '' : publicLabel(marking);
}

/** Said only while there is no paper: what is there speaks for itself. */
function expectationOf({ kind, papers, paperExpectation, isWithdrawn }: EntryInFull): string | null {
  const takesPapers = (kind === 'business' || kind === 'minutes') && !isWithdrawn;
  if (!takesPapers || papers.length > 0 || paperExpectation === 'none') return null;
  return paperExpectation === 'paper' ? 'No paper yet' : EXPECTATION_WORDS[paperExpectation];
}

/** A range broken between its numbers is misread. */
function inOneLine(range: string): string {
  return range.replaceAll(' ', '\u00a0');
}

import { publicLabel, shortLabel } from '../../domain/access/exempt-marking.js';
import { pagesInWords } from '../../domain/agendas/page-numbers.js';
import type { StatusTag } from '../../platform/web/pages/list-page.js';
import { personInWords } from '../people/person.entity.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import type { EntryInFull, MarkingInFull, PaperInFull } from './agenda-in-full.js';
import { EXPECTATION_WORDS, pagesCounted, PAPER_KIND_WORDS, PURPOSE_WORDS } from './agenda-words.js';
import { agendaPaths } from './agenda.paths.js';

/** One entry in the editor. Nothing of a closed one is in it but what the public reads. */
export function presentRow(entry: EntryInFull, { agenda, isEditable, closed }: AgendaInHand) {
  const isClosed = closed.has(entry.id);
  return {
    id: entry.id,
    number: entry.number,
    /** As a sentence calls it. */
    name: `item ${entry.number}`,
    title: isClosed ? (entry.publicTitle ?? entry.title) : entry.title,
    tags: tagsOf(entry.marking),
    lines: isClosed ? [closedLine(entry.marking)] : linesOf(entry),
    wording: isClosed ? [] : entry.printed,
    pages: entry.pages === null ? '' : inOneLine(pagesInWords(entry.pages)),
    papers: isClosed ? [] : entry.papers.map((paper) => presentPaper(paper, entry, agenda.id, closed, isEditable)),
    expectation: expectationOf(entry),
    addPaper: isEditable && !isClosed && entry.kind === 'business' ? agendaPaths.newPaper(agenda.id, entry.id) : null,
    actions: isEditable && !isClosed ? actionsOf(entry, agenda.id, agenda.entries) : null,
  };
}

function presentPaper(
  paper: PaperInFull,
  entry: EntryInFull,
  agendaId: string,
  closed: ReadonlySet<string>,
  isEditable: boolean,
) {
  if (closed.has(paper.id))
    return { isClosed: true, tags: tagsOf(paper.marking), pages: paper.pages && pagesInWords(paper.pages) };
  const place = entry.papers.indexOf(paper);
  return {
    isClosed: false,
    title: paper.title,
    kind: PAPER_KIND_WORDS[paper.kind],
    pages: pagesCounted(paper.pageCount),
    tags: tagsOf(paper.marking),
    file: agendaPaths.paperFile(agendaId, paper.id),
    edit: isEditable ? agendaPaths.paper(agendaId, paper.id) : null,
    position: isEditable && entry.papers.length > 1 ? agendaPaths.paperPosition(agendaId, paper.id) : null,
    isFirst: place === 0,
    isLast: place === entry.papers.length - 1,
  };
}

function actionsOf({ id, kind, interests }: EntryInFull, agendaId: string, entries: readonly EntryInFull[]) {
  const more = [
    { text: 'Marking', of: ' of', href: agendaPaths.entryMarking(agendaId, id) },
    { text: `Interests (${interests.length})`, of: ' of', href: agendaPaths.interests(agendaId, id) },
  ];
  return {
    edit: agendaPaths.entry(agendaId, id),
    position: agendaPaths.entryPosition(agendaId, id),
    isFirst: entries[0]?.id === id,
    isLast: entries.at(-1)?.id === id,
    more: [
      ...(kind === 'business' ? more : []),
      { text: 'Remove', of: '', href: agendaPaths.entryRemoval(agendaId, id) },
    ],
  };
}

function tagsOf(marking: MarkingInFull | null): StatusTag[] {
  if (marking === null) return [];
  return [{ status: marking.basis, text: shortLabel(marking) }];
}

function linesOf({ publicTitle, purpose, presenter, officer }: EntryInFull): string[] {
  return [
    publicTitle === null ? '' : `The public reads: ${publicTitle}`,
    purpose === null ? '' : PURPOSE_WORDS[purpose],
    presenter ?? '',
    officer === null ? '' : `Officer: ${personInWords(officer)}`,
  ].filter((line) => line !== '');
}

function closedLine(marking: MarkingInFull | null): string {
  return marking === null ? '' : publicLabel(marking);
}

/** Said only while there is no paper: what is there speaks for itself. */
function expectationOf({ kind, papers, paperExpectation }: EntryInFull): string | null {
  if (kind !== 'business' || papers.length > 0 || paperExpectation === 'none') return null;
  return paperExpectation === 'paper' ? 'No paper yet' : EXPECTATION_WORDS[paperExpectation];
}

/** A range broken between its numbers is misread. */
function inOneLine(range: string): string {
  return range.replaceAll(' ', '\u00a0');
}

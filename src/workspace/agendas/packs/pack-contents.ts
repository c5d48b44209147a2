import { paragraphsInWords } from '../../../domain/access/schedule-12a.js';
import { pagesInWords, type NumberedEntry, type PageRange } from '../../../domain/agendas/page-numbers.js';
import { type PackKind, packSheets, type PackSheet, type Slip } from '../../../domain/agendas/pack-sheets.js';
import type { PackBookmark, PackPart } from '../../../platform/pdf/pack/pack-plan.js';
import type { AgendaContent } from '../../../publications/content/agenda-content.js';
import { entryDestination } from './agenda-sheet.pdf.js';
import { type FrozenAgenda, type FrozenEntry, type FrozenPaper, groundsOf } from './frozen-agenda.js';

export type LoadFile = (hash: string) => Promise<Uint8Array>;

/** The sheets of a pack as the assembly takes them; the public kind never names a closed file. */
export function packParts(frozen: FrozenAgenda, kind: PackKind, content: AgendaContent, load: LoadFile): PackPart[] {
  return sheetsOf(frozen, kind).map((sheet) => partOf(sheet, frozen, content, load));
}

/** The printed ranges of which the public pack has slips only. */
export function exemptRanges(frozen: FrozenAgenda): PageRange[] {
  return sheetsOf(frozen, 'public').flatMap((sheet) =>
    sheet.kind === 'slip' ? [{ first: sheet.first, last: sheet.last }] : [],
  );
}

export function closedPapersOf({ entries }: FrozenAgenda): { entry: FrozenEntry; paper: FrozenPaper }[] {
  return entries.flatMap((entry) => entry.papers.filter((paper) => paper.isClosed).map((paper) => ({ entry, paper })));
}

/** One line for each entry, its papers below it where there are several; titles as the public reads them. */
export function packBookmarks(content: AgendaContent): PackBookmark[] {
  const numbered = content.entries.filter(({ kind }) => kind !== 'heading');
  const entries = numbered.map((entry) => ({
    title: `${entry.number}. ${entry.title}`,
    target: entry.pages ? { page: entry.pages.first } : { destination: entryDestination(entry.number) },
    children: entry.papers.length < 2 ? [] : entry.papers.flatMap(paperBookmark),
  }));
  return [{ title: 'Agenda', target: 'front' }, ...entries];
}

function paperBookmark({ pages, open, closed }: AgendaContent['entries'][number]['papers'][number]): PackBookmark[] {
  if (pages === null) return [];
  return [{ title: open?.title ?? `${pagesInWords(pages)}: ${closed?.short ?? ''}`, target: { page: pages.first } }];
}

function sheetsOf(frozen: FrozenAgenda, kind: PackKind): PackSheet[] {
  const closed = new Set(closedPapersOf(frozen).map(({ paper }) => paper.id));
  return packSheets(frozen.entries.map(numbered), { kind, style: frozen.panel.pageStyle, closedPaperIds: closed });
}

function numbered({ id, pages, blank, papers }: FrozenEntry): NumberedEntry {
  return { id, range: pages, blank, papers: papers.map((paper) => ({ id: paper.id, range: paper.pages })) };
}

function partOf(sheet: PackSheet, frozen: FrozenAgenda, content: AgendaContent, load: LoadFile): PackPart {
  if (sheet.kind === 'filler') return sheet;
  const entry = found(frozen.entries.find(({ id }) => id === sheet.entryId));
  switch (sheet.kind) {
    case 'slip':
      return slipPart(sheet, found(content.entries.find(({ number }) => number === entry.number)));
    case 'blank':
      return { kind: 'blank', number: sheet.number, ...restriction(entry, entry.papers.at(-1)) };
    case 'paper': {
      const paper = found(entry.papers.find(({ id }) => id === sheet.paperId));
      return {
        kind: 'paper',
        first: sheet.first,
        pageCount: paper.pageCount,
        load: () => load(paper.fileHash),
        itemLabel: `Agenda Item ${entry.number}`,
        ...restriction(entry, paper),
      };
    }
  }
}

/** Each copy of a closed paper says so on every page, with the ground relied on. (LGA 1972, s.100B(5).) */
function restriction(entry: FrozenEntry, paper?: FrozenPaper): { restricted?: string } {
  const grounds = groundsOf(entry, paper);
  if (grounds.length === 0) return {};
  if (grounds.some(({ basis }) => basis === 'confidential')) return { restricted: 'Not for publication: confidential' };
  const paragraphs = grounds.flatMap((ground) => (ground.basis === 'exempt' ? ground.paragraphs : []));
  return { restricted: `Not for publication: exempt under ${paragraphsInWords(paragraphs)} of Schedule 12A` };
}

function slipPart({ first, last }: Slip, entry: AgendaContent['entries'][number]): PackPart {
  const own = entry.papers.filter(({ pages }) => pages !== null && pages.first >= first && pages.last <= last);
  const labels = entry.closed ? [entry.closed.label] : own.flatMap(({ closed }) => closed?.label ?? []);
  return {
    kind: 'slip',
    first,
    last,
    heading: pagesInWords({ first, last }),
    lines: [`Agenda Item ${entry.number}: ${entry.title}`, ...new Set(labels.map((label) => `${label}.`))],
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A sheet of the pack belongs to nothing on the frozen agenda.');
  return value;
}

import { pagesInWords } from '../../../domain/agendas/page-numbers.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { Job } from '../../../platform/jobs/job.entity.js';
import type { Cell, Column, Row } from '../../../platform/web/pages/list-page.js';
import { agendaPaths } from '../agenda.paths.js';
import { readFrozen } from './frozen-agenda.js';
import type { PackFile } from './pack-file.entity.js';
import type { PackVersion } from './pack-version.entity.js';
import { packPaths } from './pack.paths.js';
import { type ClosedPaper, isPublished, type PacksOfAgenda, type VersionOfPacks } from './packs-of-agenda.js';

/**
 * Seconds after which a page that shows work in progress asks again. By a header, not a tag in the page: it works without
 * script, and is gone once the work is done.
 */
export const LOOK_AGAIN_SECONDS = 3;

const FILE_NAMES = {
  agenda: 'Agenda',
  'public-pack': 'Public pack',
  'full-pack': 'Full pack, with exempt papers',
} as const;

const COLUMNS: Column[] = [{ heading: 'Document' }, { heading: 'Pages', kind: 'number' }, { heading: 'Size' }];

/** The page of an agenda's packs. */
export function presentPacks({ agenda, versions, mayOrder, mayReadDraft }: PacksOfAgenda) {
  const meeting = `${agenda.panel.name}, ${longDate(agenda.meeting.day)}`;
  return {
    title: `Packs: ${meeting}`,
    heading: 'Packs',
    caption: meeting,
    breadcrumbs: mayReadDraft ? [{ text: meeting, href: packPaths.agenda(agenda.id) }, { text: 'Packs' }] : [],
    order: mayOrder && agenda.state === 'draft' ? { action: packPaths.index(agenda.id), text: 'Make a preview' } : null,
    sheet: mayReadDraft && agenda.state === 'draft' ? packPaths.sheet(agenda.id) : null,
    versions: versions.map(presentVersion),
    isBusy: versions.some(({ job }) => isAtWork(job)),
    again: packPaths.index(agenda.id),
  };
}

export function isAtWork(job: Job | null): boolean {
  return job !== null && (job.state === 'waiting' || job.state === 'running');
}

/** How far a build has come, for a progress bar; null when nothing is being built. */
export function presentProgress(job: Job | null) {
  if (job === null || !isAtWork(job)) return null;
  if (job.total === 0) return { done: 0, total: 1, text: 'Waiting to begin' };
  return { done: job.progress, total: job.total, text: `${Math.floor((100 * job.progress) / job.total)}% done` };
}

function presentVersion({ version, files, closedPapers, job }: VersionOfPacks) {
  const { date, time } = londonTime(version.frozenAt);
  return {
    heading: isPublished(version) ? `Version ${version.number}, published` : `Version ${version.number}, preview`,
    as: `As the agenda stood on ${plainDate(date)} at ${printedTime(time)}`,
    progress: presentProgress(job),
    problem: job?.state === 'failed' ? job.problem : null,
    isBuilt: version.builtAt !== null,
    table: {
      caption: `Documents of version ${version.number}`,
      hideCaption: true,
      columns: COLUMNS,
      rows: [
        ...files.map((file) => presentFile(file, version)),
        ...closedPapers.map((paper) => presentClosed(paper, version)),
      ],
    },
  };
}

function presentFile(file: PackFile, version: PackVersion): Row {
  const link = {
    text: file.kind === 'paper' ? paperInWords(file, version) : FILE_NAMES[file.kind],
    href: packPaths.file(version.agendaId, version.number, file.name),
  };
  const closed: Cell = { tag: { status: 'exempt', text: exemptInWords(file) } };
  const name: Cell = file.isPublic ? { link } : { list: [{ link }, closed] };
  return { cells: [name, { text: String(file.pageCount) }, { text: `PDF, ${sizeInWords(file.byteSize)}` }] };
}

function presentClosed({ paperId, itemNumber, title, pageCount, pages }: ClosedPaper, { agendaId }: PackVersion): Row {
  const link = { text: `Item ${itemNumber}: ${title}`, href: agendaPaths.paperFile(agendaId, paperId) };
  const text = `${pages === null ? '' : `${pagesInWords(pages)} `}not for publication`;
  return {
    cells: [{ list: [{ link }, { tag: { status: 'exempt', text } }] }, { text: String(pageCount) }, { text: 'PDF' }],
  };
}

/** `Item 6: Revised terms of reference`; papers by themselves are open ones only. */
function paperInWords({ paperId }: PackFile, { content }: PackVersion): string {
  const { entries } = readFrozen(content);
  const entry = entries.find(({ papers }) => papers.some(({ id }) => id === paperId));
  const paper = entry?.papers.find(({ id }) => id === paperId);
  return entry && paper ? `Item ${entry.number}: ${paper.title}` : 'Paper';
}

function exemptInWords({ exemptPages }: PackFile): string {
  return `${exemptPages.map(pagesInWords).join(', ')} not for publication`;
}

/** `34 KB`, `2.1 MB` */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** One version of an agenda's packs, as the API gives it. */
export function toPackResource({ version, files, job }: VersionOfPacks) {
  return {
    number: version.number,
    purpose: version.purpose,
    isPublished: isPublished(version),
    frozenAt: version.frozenAt,
    builtAt: version.builtAt,
    progress: job && { state: job.state, done: job.progress, total: job.total, problem: job.problem },
    files: files.map(({ kind, name, pageCount, byteSize, isPublic, exemptPages }) => ({
      kind,
      name,
      pageCount,
      byteSize,
      isPublic,
      exemptPages,
    })),
  };
}

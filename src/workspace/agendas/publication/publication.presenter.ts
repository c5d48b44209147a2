import { entitledInWords } from '../../../domain/access/entitled.js';
import { shortLabel } from '../../../domain/access/exempt-marking.js';
import type { Finding } from '../../../domain/agendas/checked-agenda.js';
import { pagesInWords } from '../../../domain/agendas/page-numbers.js';
import { urgencyInWords } from '../../../domain/agendas/urgency.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { noticeInShort } from '../../../domain/calendar/notice-standing.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { AgendaContentEntry, AgendaContentPaper } from '../../../publications/content/agenda-content.js';
import { isCalledOff } from '../../meetings/meeting.entity.js';
import { panelPaths } from '../../panels/panel.paths.js';
import { placeToMend } from '../agenda-finding.presenter.js';
import type { EntryInFull } from '../agenda-in-full.js';
import { type FrozenEntry, type FrozenPaper, groundsOf } from '../packs/frozen-agenda.js';
import { closedPapersOf } from '../packs/pack-contents.js';
import { packPaths } from '../packs/pack.paths.js';
import { isAtWork, presentProgress } from '../packs/packs.presenter.js';
import { toAgendaContent } from '../packs/public-agenda.js';
import { calledOffInWords } from './called-off-meeting.js';
import type { Prospect } from './prospect.js';
import { publicationPaths } from './publication.paths.js';
import { stopField } from './stops.js';

/** The page that asks once: what becomes public beside what stays private, and what stands in the way. */
export function presentPublication(prospect: Prospect, body: object = {}, errors?: FormErrors) {
  const { agenda, mayPublish, job } = prospect;
  const meeting = `${agenda.panel.name}, ${longDate(agenda.meeting.day)}`;
  return {
    ...presentEdit({}, body, errors),
    title: `${HEADINGS[agenda.state]}: ${meeting}`,
    heading: HEADINGS[agenda.state],
    caption: meeting,
    breadcrumbs: [{ text: meeting, href: packPaths.agenda(agenda.id) }, { text: 'Publication' }],
    action: publicationPaths.show(agenda.id),
    packs: packPaths.index(agenda.id),
    publicPage: agenda.state === 'published' ? `/${packPaths.published(agenda.panel.slug, agenda.meeting.slug)}` : null,
    publications: mayPublish ? panelPaths.publications(agenda.panel.id) : null,
    isDraft: agenda.state === 'draft',
    isBusy: agenda.state === 'publishing' && isAtWork(job),
    progress: agenda.state === 'publishing' ? presentProgress(job) : null,
    problem: job?.state === 'failed' && agenda.state !== 'published' ? job.problem : null,
    mayTryAgain: agenda.state === 'publishing' && job?.state === 'failed' && mayPublish,
    version: agenda.version,
    badge: isCalledOff(agenda.meeting) ? null : (prospect.clearDays?.badge ?? null),
    acts: actsInWords(prospect),
    calledOff: agenda.state === 'published' ? null : calledOffInWords(agenda.meeting),
    ...presentFindings(prospect),
    ...presentSides(prospect),
  };
}

/** `Clear days if it is published now: web: 5; office notice not yet recorded; …` */
function actsInWords({ agenda, clearDays }: Prospect): string | null {
  if (clearDays === null || !agenda.panel.partVaApplies || isCalledOff(agenda.meeting)) return null;
  const lead = agenda.state === 'published' ? 'Clear days given' : 'Clear days if it is published now';
  return `${lead}: ${noticeInShort(clearDays.notice)}.`;
}

const HEADINGS = {
  draft: 'Publish this agenda',
  publishing: 'This agenda is being published',
  published: 'This agenda is published',
} as const;

function presentFindings({ agenda, findings, mayLift, mayPublish }: Prospect) {
  const inWords = (finding: Finding) => ({
    message: finding.message,
    lawRef: finding.lawRef,
    href: placeToMend(finding, agenda),
  });
  const stops = findings.filter(({ level }) => level === 'stop');
  return {
    stops: stops.map((stop) => ({ ...inWords(stop), fields: mayLift ? fieldsOf(stop) : [] })),
    warnings: findings.filter(({ level }) => level === 'warning').map(inWords),
    mayLift,
    mayPublish: mayPublish && (mayLift || stops.length === 0),
  };
}

/** Administrators read the trail, and may not open what is exempt. */
const REASON_HINT = 'Kept in the audit trail, so leave out anything that is not for publication.';

function fieldsOf(stop: Finding): Field[] {
  const reason: Field = {
    name: stopField(stop),
    label: 'Why this stop is lifted',
    hint: REASON_HINT,
    kind: 'textarea',
    rows: 2,
  };
  return stop.code === 'too-few-clear-days' ? [reason, LATE_BECAUSE] : [reason];
}

/** The reason for lifting the stop is never public. */
const LATE_BECAUSE: Field = {
  name: 'lateBecause',
  label: 'Why it is late, for the public to read',
  hint: 'One sentence for the public page. Leave it blank to say only how many clear days there were.',
  kind: 'textarea',
  rows: 2,
  isOptional: true,
};

function presentSides({ agenda, frozen, closed }: Prospect) {
  const content = toAgendaContent(frozen);
  const open = frozen.entries.flatMap(({ papers }) => papers.filter(({ isClosed }) => !isClosed));
  return {
    files: {
      public: ['Agenda', 'Public pack', ...open.map(({ title }) => title)],
      private: closedPapersOf(frozen).length > 0 ? ['Full pack, for members of the panel'] : [],
    },
    sides: content.entries.map((shown, index) => {
      const entry = frozen.entries[index];
      const inFull = agenda.entries.find(({ id }) => id === entry?.id);
      return {
        number: shown.number,
        public: publicSide(shown),
        private: privateSide({ shown, entry, inFull }, closed),
      };
    }),
    isEmpty: agenda.entries.length === 0,
  };
}

function publicSide({ title, pages, closed, wording, papers, presenter, urgency }: AgendaContentEntry) {
  const said = [...(urgency === null ? [] : [urgency]), ...(presenter === null ? [] : [presenter]), ...wording];
  const lines = [...said.map(unmarked), ...papers.flatMap(linesOf)];
  return { title, pages: pages && pagesInWords(pages), label: closed?.short ?? null, lines };
}

function unmarked(text: string) {
  return { text, label: null };
}

/** Of a closed paper no more than its pages and the mark of its ground. */
function linesOf({ open, closed, pages }: AgendaContentPaper) {
  if (open === null) return [{ text: `${pages ? pagesInWords(pages) : 'A paper'}:`, label: closed?.short ?? null }];
  return [`${pages ? `${pagesInWords(pages)}: ` : ''}${open.title}`, ...saidOf(open)].map(unmarked);
}

/** What is published beside an open paper. */
function saidOf({ author, backgroundPapers, description }: NonNullable<AgendaContentPaper['open']>): string[] {
  return [
    ...(author === null ? [] : [`Author: ${author}`]),
    ...(backgroundPapers.length === 0 ? [] : [`Background papers: ${backgroundPapers.join('; ')}`]),
    ...(description ? [`What it says: ${description}`] : []),
  ];
}

interface EntryOnBothSides {
  readonly shown: AgendaContentEntry;
  readonly entry: FrozenEntry | undefined;
  readonly inFull: EntryInFull | undefined;
}

/** Everything of the entry that the public copy leaves out; in words that give nothing away to who may not see it. */
function privateSide({ shown, entry, inFull }: EntryOnBothSides, closed: ReadonlySet<string>) {
  if (entry === undefined || inFull === undefined) return [];
  const papers = entry.papers.filter(({ isClosed }) => isClosed);
  if (entry.marking === null && papers.length === 0) return [];
  if ([entry, ...papers].some(({ id }) => closed.has(id))) return ['Matter that is closed to you'];
  return [
    ...(entry.title === shown.title ? [] : [`Its own title: ${entry.title}`]),
    ...(entry.marking !== null && entry.presenter !== null ? [`Its presenter: ${entry.presenter}`] : []),
    ...(entry.marking !== null ? entry.wording.map((text) => `Its wording: ${text}`) : []),
    ...(entry.marking !== null && entry.urgency !== null ? [urgencyInWords(entry.urgency)] : []),
    ...papers.map(({ title, pages, marking }) => {
      const ground = entry.marking ?? marking;
      return `${pages ? `${pagesInWords(pages)}: ` : ''}${title}${ground ? ` (${shortLabel(ground)})` : ''}`;
    }),
    ...reasonsFor([entry, ...papers]),
    ...whoMayOpen(entry, papers, inFull),
  ];
}

/** Once where all closed papers of the entry open to the same people. */
function whoMayOpen(
  entry: FrozenEntry,
  papers: readonly FrozenPaper[],
  { officerId, interests }: EntryInFull,
): string[] {
  const grounds = papers.length === 0 ? [groundsOf(entry)] : papers.map((paper) => groundsOf(entry, paper));
  const around = { hasOfficer: officerId !== null, interests: interests.length };
  return [...new Set(grounds.map((markings) => entitledInWords({ markings, ...around })))];
}

/** Confidential information is kept back by law, so nothing is weighed. (LGA 1972, s.100A(3) and Sch 12A para 10.) */
function reasonsFor(marked: readonly Pick<FrozenEntry, 'marking'>[]): string[] {
  const bases = marked.map(({ marking }) => marking?.basis);
  return [
    ...(bases.includes('exempt') ? ['The reasons, and the public interest test'] : []),
    ...(bases.includes('confidential') ? ['The reason in law why it is confidential'] : []),
  ];
}

/** The state of an agenda's publication, as the API gives it. */
export function toPublicationResource({ agenda, clearDays, findings, job }: Prospect) {
  return {
    state: agenda.state,
    version: agenda.version,
    address: agenda.state === 'published' ? packPaths.published(agenda.panel.slug, agenda.meeting.slug) : null,
    clearDays: clearDays && { ...clearDays.badge, acts: clearDays.notice.acts },
    progress: job && { state: job.state, done: job.progress, total: job.total, problem: job.problem },
    findings: findings.map((finding) => ({
      level: finding.level,
      code: finding.code,
      message: finding.message,
      lawRef: finding.lawRef,
      ...(finding.level === 'stop' ? { field: stopField(finding) } : {}),
    })),
  };
}

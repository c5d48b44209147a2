import { OPENING_WORDS, REFUSAL_WORDS } from '../../../domain/access/entitled.js';
import type { Opening } from '../../../domain/access/redaction-policy.js';
import { pagesInWords } from '../../../domain/agendas/page-numbers.js';
import type { Option } from '../../../platform/web/pages/list-page.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { agendaPaths } from '../agenda.paths.js';
import { meetingInWords } from '../meeting-in-words.js';
import { type EntryInView, type PaperInView, PUBLIC, type ViewChoice, type Viewpoint } from './viewpoint.js';
import { viewpointPaths } from './viewpoint.paths.js';

/** The page on which somebody is chosen. */
export function presentViewChoices(agenda: AgendaInFull, choices: readonly ViewChoice[], anybody: readonly Option[]) {
  return {
    title: `View as somebody else: ${meetingInWords(agenda)}`,
    heading: 'View as somebody else',
    caption: meetingInWords(agenda),
    backLink: { text: 'Back to the agenda', href: agendaPaths.show(agenda.id) },
    choices: [
      { text: 'The public and the press', href: viewpointPaths.show(agenda.id, PUBLIC), why: '' },
      ...choices.map(({ personId, name, why }) => ({
        text: name,
        href: viewpointPaths.show(agenda.id, personId),
        why,
      })),
    ],
    action: viewpointPaths.index(agenda.id),
    person:
      anybody.length === 0
        ? null
        : {
            name: 'personId',
            label: 'Anybody else',
            kind: 'select',
            options: [{ value: '', text: 'Select a person' }, ...anybody],
          },
    form: {},
    errors: { summary: [], byField: {} },
  };
}

/** An agenda through somebody else's eyes. */
export function presentViewpoint({ agenda, name, canSignIn, entries, documents }: Viewpoint) {
  const whom = name ?? 'the public';
  const noAccount = name !== null && !canSignIn;
  return {
    title: `As ${whom}: ${meetingInWords(agenda)}`,
    heading: `As ${whom} ${agenda.state === 'published' && !noAccount ? 'sees it' : 'would see it'}`,
    caption: meetingInWords(agenda),
    backLink: { text: 'View as somebody else', href: viewpointPaths.index(agenda.id) },
    banner: `You are viewing as ${whom}; nothing you do here is done as ${name === null ? 'somebody else' : 'them'}.`,
    noAccount,
    rows: entries.map(presentEntry),
    documents,
  };
}

function presentEntry({ shown, opening, papers }: EntryInView) {
  return {
    number: shown.number,
    title: shown.title,
    pages: shown.pages && pagesInWords(shown.pages),
    label: shown.closed?.short ?? null,
    opening: papers.length === 0 && shown.closed !== null ? inWords(opening) : null,
    papers: papers.map(presentPaper),
  };
}

function presentPaper({ paper, opening, isClosedToViewer }: PaperInView) {
  const pages = paper.pages === null ? '' : pagesInWords(paper.pages);
  return { title: titleOf({ paper, opening, isClosedToViewer }), pages, ...inWords(opening) };
}

function titleOf({ paper, opening, isClosedToViewer }: PaperInView): string {
  if (!opening.may) return 'A paper that is not for publication';
  return isClosedToViewer ? 'A paper that is closed to you' : paper.title;
}

function inWords(opening: Opening) {
  return opening.may
    ? { may: true, because: OPENING_WORDS[opening.because] }
    : { may: false, because: REFUSAL_WORDS[opening.because] };
}

export function toViewpointResource({ name, canSignIn, entries, documents }: Viewpoint) {
  return {
    name,
    canSignIn,
    entries: entries.map(({ shown, opening, papers }) => ({
      number: shown.number,
      title: shown.title,
      pages: shown.pages,
      opening,
      papers: papers.map((each) => ({
        id: each.paper.id,
        title: each.opening.may && !each.isClosedToViewer ? each.paper.title : null,
        pages: each.paper.pages,
        opening: each.opening,
      })),
    })),
    documents,
  };
}

import { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from '../agenda-in-full.js';
import { optionsOf, pagesCounted, PAPER_KIND_WORDS } from '../agenda-words.js';
import { agendaPaths } from '../agenda.paths.js';
import { formPage, type FormPage, type OtherAction } from '../form-page.js';
import { isScan } from '../paper.entity.js';
import type { Batch } from './paper-batch.js';
import { usualKind } from './usual-kind.js';

const KIND: Field = { name: 'kind', label: 'Kind', kind: 'select', options: optionsOf(PAPER_KIND_WORDS) };
const AUTHOR: Field = { name: 'author', label: 'Author', isOptional: true };
const BACKGROUND: Field = {
  name: 'backgroundPapers',
  label: 'Background papers',
  kind: 'textarea',
  rows: 4,
  hint: 'What an open report is based on, one paper per line, or “None”. The law asks for it before the agenda is published.',
};

const DESCRIPTION: Field = {
  name: 'description',
  label: 'What this paper says',
  kind: 'textarea',
  rows: 6,
  hint: 'Most of its pages are pictures, which a screen reader cannot read. Say in words what they say. It is published with the paper where that is open.',
};

/** What this installation takes in besides PDF. */
interface Takes {
  readonly takesWord: boolean;
}

/** Two versions of the terms of reference, by their numbers. */
interface Revision {
  readonly from: number;
  readonly to: number;
}

export interface NewPapers {
  readonly agenda: AgendaInFull;
  readonly entry: EntryInFull;
  /** What the panel's terms of reference can put before the meeting; null for nothing. */
  readonly revision: Revision | null;
  /** What of several files has been added already, where others were refused. */
  readonly added?: Batch['added'];
}

export function presentNewPaper(
  { agenda, entry, revision, added = [] }: NewPapers,
  { takesWord }: Takes,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const title: Field = {
    name: 'title',
    label: 'Title',
    isOptional: true,
    hint: 'Of a single paper. Leave this blank to make it from the name of the file.',
  };
  const file: Field = {
    name: 'file',
    label: takesWord ? 'PDF or Word files' : 'PDF files',
    kind: 'file',
    isMultiple: true,
    accept: acceptedBy(takesWord),
    hint: 'Choose several to add them in the order of their names: the first as the kind above, the others as its appendices.',
  };
  const parts = {
    heading: `Add papers to item ${entry.number}`,
    lede: added.length === 0 ? entry.title : `Added: ${added.map(({ fileName }) => fileName).join(', ')}.`,
    action: agendaPaths.papers(agenda.id, entry.id),
    isUpload: true,
    sections: [{ fields: [KIND, title, AUTHOR, BACKGROUND, file] }],
    submit: { text: 'Add papers' },
    others: revision === null ? [] : [revisionButton(agenda, entry, revision)],
  };
  return formPage(agenda, parts, { kind: usualKind(entry) }, typed, errors);
}

function revisionButton({ id }: AgendaInFull, entry: EntryInFull, { from, to }: Revision): OtherAction {
  return {
    text: `Add what version ${to} of the terms of reference changes in version ${from}`,
    action: agendaPaths.revisedTerms(id, entry.id),
    kind: 'secondary',
    fields: { from, to },
  };
}

/** What was wrong with some of several files; null where all were taken. */
export function refusalsOf({ refused }: Batch): FormErrors | null {
  if (refused.length === 0) return null;
  return new FormErrors(
    refused.map(({ fileName, message }) => ({ field: 'file', message: `${fileName}: ${message}` })),
  );
}

export function presentPaperForm(
  agenda: AgendaInFull,
  { entry, paper }: { readonly entry: EntryInFull; readonly paper: PaperInFull },
  { takesWord }: Takes,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const parts = {
    heading: `Paper of item ${entry.number}`,
    lede: entry.title,
    action: agendaPaths.paper(agenda.id, paper.id),
    isUpload: true,
    sections: [
      { fields: [KIND, { name: 'title', label: 'Title' }, AUTHOR, BACKGROUND, ...descriptionOf(paper)] },
      { heading: 'Replace the file', fields: replacementOf(paper, takesWord) },
    ],
    submit: { text: 'Save' },
    links: linksOf(agenda.id, paper),
  };
  return formPage(agenda, parts, paper, typed, errors);
}

/** Asked for where the paper is a scan; once given it can always be changed. */
function descriptionOf(paper: PaperInFull): Field[] {
  if (isScan(paper)) return [DESCRIPTION];
  return paper.description === null
    ? []
    : [{ ...DESCRIPTION, isOptional: true, hint: 'Published with the paper where that is open.' }];
}

function replacementOf({ fileName, pageCount }: PaperInFull, takesWord: boolean): Field[] {
  const hint = `Now: ${fileName}, ${pagesCounted(pageCount)}. Leave this empty to keep it.`;
  return [
    { name: 'file', label: 'New file', kind: 'file', accept: acceptedBy(takesWord), isOptional: true, hint },
    {
      name: 'replacementReason',
      label: 'Why it is replaced',
      isOptional: true,
      hint: 'Kept with the file there is now, for those who prepare the agenda.',
    },
  ];
}

function linksOf(agendaId: string, { id, marking }: PaperInFull) {
  return [
    { text: 'Open the paper (PDF)', href: agendaPaths.paperFile(agendaId, id) },
    { text: 'Earlier files', href: agendaPaths.paperFiles(agendaId, id) },
    { text: marking ? 'Change the marking' : 'Keep from the public', href: agendaPaths.paperMarking(agendaId, id) },
    { text: 'Remove this paper', href: agendaPaths.paperRemoval(agendaId, id) },
  ];
}

function acceptedBy(takesWord: boolean): string {
  return takesWord ? 'application/pdf,.pdf,.docx' : 'application/pdf,.pdf';
}

export function presentPaperRemoval(agenda: AgendaInFull, entry: EntryInFull, paper: PaperInFull): FormPage {
  const parts = {
    heading: `Remove a paper from item ${entry.number}?`,
    lede: `“${paper.title}”, ${pagesCounted(paper.pageCount)}, will be taken off the agenda, with its earlier files.`,
    action: agendaPaths.paperRemoval(agenda.id, paper.id),
    sections: [],
    submit: { text: 'Remove', kind: 'warning' as const },
  };
  return formPage(agenda, parts, { version: paper.version });
}

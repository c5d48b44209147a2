import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from '../agenda-in-full.js';
import { optionsOf, pagesCounted, PAPER_KIND_WORDS } from '../agenda-words.js';
import { agendaPaths } from '../agenda.paths.js';
import { formPage, type FormPage } from '../form-page.js';

const KIND: Field = { name: 'kind', label: 'Kind', kind: 'select', options: optionsOf(PAPER_KIND_WORDS) };
const AUTHOR: Field = { name: 'author', label: 'Author', isOptional: true };
const BACKGROUND: Field = {
  name: 'backgroundPapers',
  label: 'Background papers',
  kind: 'textarea',
  rows: 4,
  hint: 'What an open report is based on, one paper per line, or “None”. The law asks for it before the agenda is published.',
};

export function presentNewPaper(
  agenda: AgendaInFull,
  entry: EntryInFull,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const title: Field = {
    name: 'title',
    label: 'Title',
    isOptional: true,
    hint: 'Leave this blank to make it from the name of the file.',
  };
  const file: Field = { name: 'file', label: 'PDF file', kind: 'file', accept: 'application/pdf,.pdf' };
  const parts = {
    heading: `Add a paper to item ${entry.number}`,
    lede: entry.title,
    action: agendaPaths.papers(agenda.id, entry.id),
    isUpload: true,
    sections: [{ fields: [KIND, title, AUTHOR, BACKGROUND, file] }],
    submit: { text: 'Add the paper' },
  };
  return formPage(agenda, parts, { kind: entry.papers.length === 0 ? 'report' : 'appendix' }, typed, errors);
}

export function presentPaperForm(
  agenda: AgendaInFull,
  { entry, paper }: { readonly entry: EntryInFull; readonly paper: PaperInFull },
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const file: Field = {
    name: 'file',
    label: 'Replace the file',
    kind: 'file',
    accept: 'application/pdf,.pdf',
    isOptional: true,
    hint: `Now: ${paper.fileName}, ${pagesCounted(paper.pageCount)}. Leave this empty to keep it.`,
  };
  const parts = {
    heading: `Paper of item ${entry.number}`,
    lede: entry.title,
    action: agendaPaths.paper(agenda.id, paper.id),
    isUpload: true,
    sections: [{ fields: [KIND, { name: 'title', label: 'Title' }, AUTHOR, BACKGROUND, file] }],
    submit: { text: 'Save' },
    links: [
      { text: 'Open the paper (PDF)', href: agendaPaths.paperFile(agenda.id, paper.id) },
      {
        text: paper.marking ? 'Change the marking' : 'Keep from the public',
        href: agendaPaths.paperMarking(agenda.id, paper.id),
      },
      { text: 'Remove this paper', href: agendaPaths.paperRemoval(agenda.id, paper.id) },
    ],
  };
  return formPage(agenda, parts, paper, typed, errors);
}

export function presentPaperRemoval(agenda: AgendaInFull, entry: EntryInFull, paper: PaperInFull): FormPage {
  const parts = {
    heading: `Remove a paper from item ${entry.number}?`,
    lede: `“${paper.title}”, ${pagesCounted(paper.pageCount)}, will be taken off the agenda.`,
    action: agendaPaths.paperRemoval(agenda.id, paper.id),
    sections: [],
    submit: { text: 'Remove', kind: 'warning' as const },
  };
  return formPage(agenda, parts, { version: paper.version });
}

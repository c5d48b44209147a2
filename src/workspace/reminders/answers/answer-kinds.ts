import type { ClassConstructor } from 'class-transformer';
import { NotFound } from '../../../domain/errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { AnswerName, ActionToAnswer } from '../../actions/answering/answering.service.js';
import { type AnswerForm, DoneAnswerForm, UpdateAnswerForm } from './answer.form.js';

const EVIDENCE: Field = {
  name: 'files',
  label: 'Evidence',
  kind: 'file',
  isMultiple: true,
  isOptional: true,
  hint: 'PDF, Word, Excel, PowerPoint, PNG or JPEG. As private as the action itself.',
  accept: '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg',
};

/** One thing that can be done by the link in a mail. */
export interface AnswerKind {
  /** The last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly lede: string;
  readonly submit: string;
  /** Said once it is done. */
  readonly done: string;
  readonly form: ClassConstructor<AnswerForm>;
  readonly fields: readonly Field[];
  /** What is written on the record of the action. */
  readonly act: AnswerName;
}

const KINDS: readonly AnswerKind[] = [
  {
    name: 'update',
    title: 'Post an update',
    lede: 'It stays on the record of the action as you write it.',
    submit: 'Post the update',
    done: 'Your update is on record.',
    form: UpdateAnswerForm,
    fields: [{ name: 'text', label: 'What there is to report', kind: 'textarea', rows: 5 }, EVIDENCE],
    act: 'updates',
  },
  {
    name: 'done',
    title: 'It is done',
    lede: 'The panel is asked at its next meeting to agree that the action is complete.',
    submit: 'Propose it as complete',
    done: 'The panel will be asked to agree that it is complete.',
    form: DoneAnswerForm,
    fields: [{ name: 'text', label: 'What was done', kind: 'textarea', rows: 5 }, EVIDENCE],
    act: 'completion',
  },
];

/** @throws NotFound */
export function answerKind(name: string): AnswerKind {
  const kind = KINDS.find((each) => each.name === name);
  if (!kind) throw new NotFound('There is nothing at this address.');
  return kind;
}

/** Those that make sense for an action that has come so far. */
export function answersOffered({ offered }: ActionToAnswer): AnswerKind[] {
  return KINDS.filter(({ act }) => offered.includes(act));
}

/** What was done last, for the page to say; null for anything else that stands in the address. */
export function doneInWords(name: unknown): string | null {
  return KINDS.find((each) => each.name === name)?.done ?? null;
}

import type { ClassConstructor } from 'class-transformer';
import { NotFound } from '../../../domain/errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { AnswerName, ActionToAnswer } from '../../actions/answering/answering.service.js';
import type { OwnerRequest, RequestKind } from '../requests/owner-request.entity.js';
import { type AnswerForm, DoneAnswerForm, MoreTimeForm, NotMineForm, UpdateAnswerForm } from './answer.form.js';

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
  /** Written on the record of the action, or put to the clerk. */
  readonly does: { readonly record: AnswerName } | { readonly ask: RequestKind };
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
    does: { record: 'updates' },
  },
  {
    name: 'done',
    title: 'It is done',
    lede: 'The panel is asked at its next meeting to agree that the action is complete.',
    submit: 'Propose it as complete',
    done: 'The panel will be asked to agree that it is complete.',
    form: DoneAnswerForm,
    fields: [{ name: 'text', label: 'What was done', kind: 'textarea', rows: 5 }, EVIDENCE],
    does: { record: 'completion' },
  },
  {
    name: 'more-time',
    title: 'I need more time',
    lede: 'The clerk and the chair decide. Until they do the date stays as it is.',
    submit: 'Ask for a new date',
    done: 'The clerk and the chair will see that you ask for a new date.',
    form: MoreTimeForm,
    fields: [
      { name: 'dueOn', label: 'The date you ask for', kind: 'date', hint: 'For example, 30 11 2017.' },
      { name: 'text', label: 'Why you need more time', kind: 'textarea', rows: 4 },
    ],
    does: { ask: 'more-time' },
  },
  {
    name: 'not-mine',
    title: 'This is not mine',
    lede: 'The clerk finds out whose it is. Nobody is reminded of it for five working days.',
    submit: 'Tell the clerk',
    done: 'The clerk will see that this is not yours.',
    form: NotMineForm,
    fields: [
      {
        name: 'text',
        label: 'Whose is it?',
        kind: 'textarea',
        rows: 2,
        hint: 'A name, a post or a team. If you do not know, say so.',
      },
    ],
    does: { ask: 'not-mine' },
  },
];

/** @throws NotFound */
export function answerKind(name: string): AnswerKind {
  const kind = KINDS.find((each) => each.name === name);
  if (!kind) throw new NotFound('There is nothing at this address.');
  return kind;
}

/** Those that make sense for an action that has come so far, and were not asked already by the same person. */
export function answersOffered(offering: Offering): AnswerKind[] {
  const { action, requests } = offering;
  const asked = requests.filter(({ settledAt }) => settledAt === null).map(({ kind }) => kind);
  const closed = [...asked, ...(maySayNotMine(offering) ? [] : ['not-mine' as const])];
  return KINDS.filter(({ does }) =>
    'record' in does ? action.offered.includes(does.record) : !closed.includes(does.ask),
  );
}

/** Its owner, and once: after the clerk has answered, it is for the two of them to talk. */
export function maySayNotMine({ isOwner, requests }: Pick<Offering, 'isOwner' | 'requests'>): boolean {
  return isOwner && !requests.some(({ kind, settledAt }) => kind === 'not-mine' && settledAt !== null);
}

interface Offering {
  readonly action: Pick<ActionToAnswer, 'offered'>;
  readonly isOwner: boolean;
  /** What this person has asked for. */
  readonly requests: readonly OwnerRequest[];
}

/** What was done last, for the page to say; null for anything else that stands in the address. */
export function doneInWords({ done, files }: Readonly<Record<string, unknown>>): string | null {
  const kind = KINDS.find(({ name }) => name === done);
  if (!kind) return null;
  const count = typeof files === 'string' && /^[1-9]\d?$/.test(files) ? Number(files) : 0;
  if (count === 0) return kind.done;
  return `${kind.done} ${count === 1 ? 'The file you sent is' : `The ${count} files you sent are`} kept with it.`;
}

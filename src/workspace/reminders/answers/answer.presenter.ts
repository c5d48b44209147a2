import { ACT_WORDS } from '../../../domain/actions/action-acts.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionToAnswer } from '../../actions/answering/answering.service.js';
import { answerPaths } from '../reminders.paths.js';
import { type AnswerKind, answersOffered } from './answer-kinds.js';
import type { LinkOver } from './link-over.js';

/** What a page by a link is about: nothing here depends on more than what everybody may read. */
export interface AnswerPage {
  readonly token: string;
  /** Whose link it is. */
  readonly name: string;
  readonly action: ActionToAnswer;
}

export function presentAnswerPage({ token, name, action }: AnswerPage, resolved: readonly string[]) {
  const { line } = action;
  return {
    title: line.wording,
    caption: `${line.panelName} · ${line.reference}`,
    resolved,
    isPrivate: line.isPrivate,
    name,
    tag: { status: line.status, text: line.statusWords },
    facts: [
      { key: 'Due', value: line.slip === '' ? line.due : `${line.due}, ${line.slip}` },
      { key: 'Owner', value: line.owner },
      { key: 'Resolved', value: resolvedInWords(line) },
    ],
    buttons: answersOffered(action).map((kind) => ({
      text: kind.title,
      href: answerPaths.answer(token, kind.name),
    })),
    entries: [...action.news].reverse().map(({ act, text, madeOn, madeBy }) => ({
      heading: ACT_WORDS[act],
      text,
      when: plainDate(madeOn),
      by: madeBy,
      files: [],
    })),
  };
}

function resolvedInWords({ raisedOn, minuteNumber }: ActionToAnswer['line']): string {
  return minuteNumber === null ? longDate(raisedOn) : `${longDate(raisedOn)}, minute ${minuteNumber}`;
}

export function presentAnswerForm(
  { token, name, action: { line } }: AnswerPage,
  kind: AnswerKind,
  typed: object = {},
  errors?: FormErrors,
) {
  const confirmed: Field = {
    name: 'confirmed',
    label: `You are posting as ${name}`,
    kind: 'checkboxes',
    options: [{ value: 'yes', text: `I am ${name}` }],
  };
  return {
    title: kind.title,
    caption: `${line.reference} · ${line.wording}`,
    lede: kind.lede,
    isPrivate: line.isPrivate,
    fields: [...kind.fields, confirmed],
    action: answerPaths.answer(token, kind.name),
    back: answerPaths.show(token),
    backLink: { text: 'Back to the action', href: answerPaths.show(token) },
    submit: { text: kind.submit },
    ...presentForm(typed, errors),
  };
}

export function presentLinkOver({ state, message }: LinkOver, token: string) {
  return {
    title: 'This link does not work any more',
    reason: message,
    fresh: state === 'expired' ? answerPaths.fresh(token) : null,
  };
}

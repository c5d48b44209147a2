import { ACT_WORDS } from '../../../domain/actions/action-acts.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionToAnswer } from '../../actions/answering/answering.service.js';
import type { OwnerRequest } from '../requests/owner-request.entity.js';
import { answerPaths } from '../reminders.paths.js';
import { type AnswerKind, answersOffered } from './answer-kinds.js';

/** The small link under the buttons. */
const NOT_MINE = 'not-mine';

/** What a page by a link is about: nothing here depends on more than what everybody may read. */
export interface AnswerPage {
  readonly token: string;
  /** Whose link it is. */
  readonly name: string;
  readonly action: ActionToAnswer;
  readonly isOwner: boolean;
  /** What this person has asked for about it, the latest first. */
  readonly requests: readonly OwnerRequest[];
}

export function presentAnswerPage({ token, name, action, isOwner, requests }: AnswerPage, resolved: readonly string[]) {
  const { line } = action;
  const links = answersOffered({ action, isOwner, requests }).map((kind) => ({
    ...{ name: kind.name, text: kind.title, href: answerPaths.answer(token, kind.name) },
  }));
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
    buttons: links.filter((link) => link.name !== NOT_MINE),
    notMine: links.find((link) => link.name === NOT_MINE) ?? null,
    waiting: latestOfKind(requests).flatMap((request) => askedInWords(request, line.isPrivate) ?? []),
    entries: [...action.news].reverse().map(({ act, text, madeOn, madeBy }) => ({
      heading: ACT_WORDS[act],
      text,
      when: plainDate(madeOn),
      by: madeBy,
      files: [],
    })),
  };
}

function latestOfKind(requests: readonly OwnerRequest[]): OwnerRequest[] {
  return requests.filter((request, index) => requests.findIndex(({ kind }) => kind === request.kind) === index);
}

/** Null for what was met or has been overtaken: the page shows what came of it. */
function askedInWords({ kind, askedOn, wishedFor, outcome, reply }: OwnerRequest, isPrivate: boolean): string | null {
  const asked =
    kind === 'not-mine'
      ? `You said on ${plainDate(askedOn)} that this is not yours.`
      : `You asked on ${plainDate(askedOn)} for a new date${wishedFor === null ? '' : `, ${plainDate(wishedFor)}`}.`;
  if (outcome === null) return `${asked} ${kind === 'not-mine' ? 'The clerk' : 'The clerk or the chair'} will decide.`;
  if (outcome !== 'declined') return null;
  return `${asked} It stays as it is. ${isPrivate || reply === null ? 'The clerk can tell you why.' : reply}`;
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

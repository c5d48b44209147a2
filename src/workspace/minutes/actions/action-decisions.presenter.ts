import { ACT_WORDS } from '../../../domain/actions/action-acts.js';
import { ACTION_DECISION_WORDS } from '../../../domain/actions/action-decisions.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { ActionNews } from '../../actions/action-lines.service.js';
import { optionsOf } from '../clause-words.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import type { DecidedAction } from './decided-action.js';
import { namedErrors, namesByPlace } from './named-errors.js';
import type { OutstandingActions } from './outstanding-actions.js';

/** The page on which a minute deals with what is outstanding. */
export function presentActionDecisions(outstanding: OutstandingActions, typed?: object, errors?: FormErrors) {
  const { minutes, minute, due } = outstanding;
  const rows = rowsOf(outstanding);
  const opened = {
    version: minute.version,
    decisions: rows.map(({ actionId, said }) => openedDecision(actionId, said)),
  };
  return {
    title: `Outstanding actions: minute ${minute.printed}, ${meetingOf(minutes)}`,
    backLink: { text: 'Back to the minute', href: minutesPaths.item(minutes.id, minute.id) },
    caption: `${meetingOf(minutes)}, minute ${minute.printed}`,
    action: minutesPaths.outstanding(minutes.id, minute.id),
    ...presentEdit(opened, typed, errors && namedErrors(errors, namesByPlace(typed, rows))),
    rows: rows.map((row, index) => ({ ...row, fields: fieldsOf(`decisions[${index}]`, row) })),
    days: due.nextMeetings.slice(0, 3).map(({ reportsBy }) => plainDate(reportsBy)),
  };
}

export function toActionDecisionsResource({ minutes, minute, actions }: OutstandingActions) {
  return {
    minutesId: minutes.id,
    minuteId: minute.id,
    version: minute.version,
    outstanding: actions.map(({ id, reference, wording, isPrivate, owner, dueOn, status }) => ({
      id,
      reference,
      wording,
      isPrivate,
      owner,
      dueOn,
      rag: status,
    })),
    decisions: minute.decided.map(({ actionId, reference, decision, text, newDueOn, prints }) => ({
      actionId,
      reference,
      decision,
      text,
      newDueOn,
      prints,
    })),
  };
}

/** With what was decided about actions that somebody has closed since, so that it can be taken out. */
function rowsOf({ actions, minute, lastNews }: OutstandingActions) {
  const saidOf = (id: string) => minute.decided.find(({ actionId }) => actionId === id) ?? null;
  const closed = minute.decided.filter(({ actionId }) => !actions.some(({ id }) => id === actionId));
  return [
    ...actions.map((line) => ({
      actionId: line.id,
      reference: line.reference,
      wording: line.wording,
      href: actionPaths.show(line.id),
      last: lastSaid(lastNews.get(line.id)),
      facts: [line.owner, line.due, line.slip].filter((part) => part !== '').join(' · '),
      tag: { status: line.status, text: line.statusWords },
      isPrivate: line.isPrivate,
      said: saidOf(line.id),
    })),
    ...closed.map((each) => ({
      actionId: each.actionId,
      reference: each.reference,
      wording: each.called,
      href: null,
      last: null,
      facts: 'Somebody has closed this action since. Choose “Nothing yet” to take it out.',
      tag: { status: 'ended', text: 'Closed' },
      isPrivate: each.isPrivate,
      said: each,
    })),
  ];
}

/** `Progress, 3 October 2017, R. Day: Two visits made.` */
function lastSaid(news: ActionNews | undefined): string | null {
  if (!news) return null;
  const said = `${ACT_WORDS[news.act]}, ${plainDate(news.madeOn)}, ${news.madeBy}`;
  return news.text === '' ? said : `${said}: ${news.text}`;
}

/** What is new is printed unless somebody says otherwise. */
function openedDecision(actionId: string, said: DecidedAction | null) {
  return {
    actionId,
    decision: said?.decision ?? '',
    text: said?.text ?? '',
    newDue: said?.newDueOn ? plainDate(said.newDueOn) : '',
    prints: (said?.prints ?? true) ? 'yes' : 'no',
  };
}

function fieldsOf(name: string, { isPrivate }: { readonly isPrivate: boolean }) {
  const privately = 'Private, as the action is: it is printed in the private copy only';
  return {
    name,
    decision: {
      name: `${name}[decision]`,
      label: 'What was decided',
      kind: 'select',
      options: [{ value: '', text: 'Nothing yet' }, ...optionsOf(ACTION_DECISION_WORDS)],
    },
    text: {
      name: `${name}[text]`,
      label: 'What was said',
      kind: 'textarea',
      rows: 2,
      ...(isPrivate ? { hint: privately } : {}),
    },
    newDue: { name: `${name}[newDue]`, label: 'New date, in words', list: 'due-dates' },
    prints: `${name}[prints]`,
  };
}

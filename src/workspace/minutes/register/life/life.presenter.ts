import type { Reader } from '../../../../domain/access/roles.js';
import { longDate } from '../../../../domain/calendar/calendar-date.js';
import { STATE_WORDS } from '../../../../domain/minutes/minutes-states.js';
import { actionPaths } from '../../../actions/action.paths.js';
import { MARK_WORDS } from '../../clause-words.js';
import { meetingOf } from '../../minutes-words.js';
import { kindInWords, minuteCalled } from '../decision-words.js';
import { decisionPaths } from '../decisions.paths.js';
import type { RegisteredClause } from '../registered-resolution.js';
import { toDecisionResource } from '../register.presenter.js';
import { stepsOf } from './life-steps.js';
import type { ResolutionLife } from './resolution-life.js';

/** The page that people will link to: what was decided, and what has become of it. */
export function presentLife(life: ResolutionLife, reader: Reader) {
  const { registered, minutes } = life;
  const name = `${minuteCalled(registered)}: ${registered.heading}`;
  return {
    title: `${name}, ${meetingOf(minutes)}`,
    breadcrumbs: [{ text: 'Decisions', href: decisionPaths.index() }, { text: name }],
    caption: meetingOf(minutes),
    heading: registered.heading,
    minute: minuteCalled(registered),
    kind: kindInWords(registered),
    isPrivate: registered.isPrivate,
    status: { status: `minutes-${registered.state}`, text: STATE_WORDS[registered.state] },
    clauses: registered.clauses.map((clause) => ({ ...clauseToShow(clause), action: actionOf(clause, life) })),
    steps: stepsOf(life, reader).map((step) => ({ ...step, when: step.on === null ? 'No date' : longDate(step.on) })),
  };
}

export function toLifeResource(life: ResolutionLife, reader: Reader) {
  const { votesFor, votesAgainst, abstentions, voteMethod, irregularity } = life.resolution;
  return {
    ...toDecisionResource(life.registered),
    vote: { method: voteMethod, for: votesFor, against: votesAgainst, abstained: abstentions, irregularity },
    actions: life.actions.map(({ line }) => ({
      id: line.id,
      clauseId: line.clauseId,
      reference: line.reference,
      owner: line.owner,
      dueOn: line.dueOn,
      rag: line.status,
      state: line.state,
      closedOn: line.closedOn,
      closingMinute: line.closingMinute,
    })),
    life: stepsOf(life, reader).map(({ on, heading, lines }) => ({
      on,
      heading,
      lines: lines.map(({ text, href = null }) => ({ text, href })),
    })),
  };
}

/** Where what it set going is followed. */
function actionOf({ id }: RegisteredClause, { actions }: ResolutionLife) {
  const line = actions.find((each) => each.line.clauseId === id)?.line;
  return line ? { text: `${line.reference}: ${line.statusWords}`, href: actionPaths.show(line.id) } : null;
}

function clauseToShow({ label, level, text, marks, owner, due }: RegisteredClause) {
  return {
    label,
    level,
    text,
    notes: [
      ...marks.map((mark) => MARK_WORDS[mark]),
      ...(owner === null ? [] : [`Owner: ${owner}`]),
      ...(due === null ? [] : [`Due: ${due}`]),
    ].join(' · '),
  };
}

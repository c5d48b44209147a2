/** The brief in words, the same on the page and on paper, and in the same order. */
import { chairsGlance } from '../../domain/actions/chairs-glance.js';
import { questionOf } from '../../domain/actions/chairs-questions.js';
import { isPromisedTo, type Presence, presenceOf } from '../../domain/actions/promised-business.js';
import { longDate, nearDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { enumerated } from '../../domain/enumeration.js';
import type { ActionLine } from '../actions/action-lines.service.js';
import type { ProgrammeItem } from '../work-programme/programme-item.entity.js';
import { plannedByClause, plannedInWords, type Preparing } from './planned-presence.js';
import type { ChairsFacts } from './chairs-facts.js';

export interface BriefLine {
  /** Null for what is no action. */
  readonly action: ActionLine | null;
  readonly label: string;
  readonly text: string;
  /** What it is about. */
  readonly wording: string;
}

export interface BriefSection {
  readonly key: 'ask' | 'agree' | 'replies' | 'promised' | 'done';
  readonly heading: string;
  readonly note: string | null;
  readonly lines: readonly BriefLine[];
  /** What it says without lines. */
  readonly empty: string;
}

export function titleOfBrief({ meeting }: Pick<ChairsFacts, 'meeting'>): string {
  return `Before the meeting of ${longDate(meeting.day)}`;
}

export function glanceOf({ lines, lastMeetingId, preparing, today }: ChairsFacts): string {
  const replies = lines.filter(isAwaited).map(({ waitingFor, replyDueOn }) => ({
    from: waitingFor ?? '',
    dueOn: replyDueOn,
  }));
  const actions = lines.map(({ state, status, meetingId }) => ({
    state,
    status,
    isOfLastMeeting: meetingId === lastMeetingId,
  }));
  return `${chairsGlance({ actions, replies, lastMetOn: preparing.lastMetOn, today })}.`;
}

/** What the brief does not know yet; null where it knows all there is. */
export function gapIn({ preparing, isLastMinuted }: ChairsFacts): string | null {
  if (preparing.lastMetOn === null || isLastMinuted) return null;
  const day = plainDate(preparing.lastMetOn);
  return `The minutes of ${day} are not checked yet, so nothing that was resolved there is on this page.`;
}

/** What comes before the table. */
export function sectionsOf(facts: ChairsFacts): BriefSection[] {
  return [questions(facts), toAgree(facts), replies(facts), promised(facts)];
}

export function outstandingIn({ lines }: ChairsFacts): ActionLine[] {
  return lines.filter(({ closedOn }) => closedOn === null);
}

/** What comes after it. */
export function doneIn({ lines, noted, preparing }: ChairsFacts): BriefSection {
  const closed = lines.filter(({ closedOn }) => closedOn !== null);
  return {
    key: 'done',
    heading: 'Closed since the last meeting, and noted at it',
    note: preparing.lastMetOn === null ? null : `The panel met last on ${plainDate(preparing.lastMetOn)}.`,
    lines: [
      ...closed.map((action) => lineOf(action, `${action.statusWords}, ${plainDate(action.closedOn ?? '')}`)),
      ...noted.map(({ minute, text }) => ({
        action: null,
        label: minute === null ? 'Noted' : `Minute ${minute}`,
        text: minute === null ? '' : 'noted',
        wording: text,
      })),
    ],
    empty: 'Nothing has been closed since then.',
  };
}

/** What a body has answered waits for the panel, not for its owner. */
function questions({ lines, answers, today }: ChairsFacts): BriefSection {
  const asked = lines.flatMap((action) => {
    if (answers.has(action.id)) return [];
    const question = questionOf(action, today);
    return question === null ? [] : [{ action, question }];
  });
  asked.sort((one, other) => other.question.urgency - one.question.urgency);
  return {
    key: 'ask',
    heading: 'Ask at the meeting',
    note: null,
    lines: asked.map(({ action, question }) => lineOf(action, question.words)),
    empty: 'There is nothing to ask.',
  };
}

function toAgree({ lines, evidence, agenda }: ChairsFacts): BriefSection {
  const item = agenda?.minutesItem?.number ?? '';
  const where = item === '' ? 'agree at the meeting' : `agree at item ${item}`;
  const awaiting = lines.filter(({ status }) => status === 'awaiting-agreement');
  return {
    key: 'agree',
    heading: 'Agree to close',
    note: null,
    lines: awaiting.map((action) => {
      const agreed = action.state === 'agreed' ? 'agreed by the chair, ' : '';
      return lineOf(action, `${agreed}evidence (${evidence.get(action.id) ?? 0}), ${where}`);
    }),
    empty: 'Nobody has proposed to close anything.',
  };
}

function replies({ lines, answers, today }: ChairsFacts): BriefSection {
  return {
    key: 'replies',
    heading: 'Replies awaited, and to be reported',
    note: null,
    lines: [
      ...lines
        .filter(({ id }) => answers.has(id))
        .map((action) => lineOf(action, answerInWords(action, answers, today))),
      ...lines.filter(isAwaited).map((action) => lineOf(action, replyInWords(action, today))),
    ],
    empty: 'No reply is awaited, and none is to be reported.',
  };
}

/** Who replied to a private recommendation tells what it is about. */
function answerInWords({ id, opens }: ActionLine, answers: ChairsFacts['answers'], today: string): string {
  const said = (answers.get(id) ?? []).map(({ body, on }) => {
    return `${opens ? body : 'another body'} replied on ${nearDate(on, today)}`;
  });
  return `${enumerated(said)}: tell the panel`;
}

function replyInWords({ waitingFor, waitingSince, replyDueOn }: ActionLine, today: string): string {
  const since = waitingSince === null ? '' : `, asked on ${nearDate(waitingSince, today)}`;
  if (replyDueOn === null) return `from ${waitingFor}${since}`;
  const due = nearDate(replyDueOn, today);
  return `from ${waitingFor}${since}, ${replyDueOn < today ? 'was due on' : 'due on'} ${due}`;
}

function isAwaited({ waitingFor, closedOn }: ActionLine): boolean {
  return waitingFor !== null && closedOn === null;
}

/** Says by their numbers only what may be on the agenda: a draft is not for everybody who reads this. */
function promised(facts: ChairsFacts): BriefSection {
  const { lines, promises, preparing, agenda, today, planned, meeting } = facts;
  const due = lines.filter((action) => {
    const isFurtherReport = promises.get(action.id)?.isFurtherReport ?? false;
    return isPromisedTo(preparing, { ...action, isFurtherReport });
  });
  const preparation = { meetingId: meeting.id, agenda, today };
  return {
    key: 'promised',
    heading: 'Promised to this meeting',
    note: 'What the work programme plans is told from there. Anything else counts as on the agenda when an item’s title says what was promised, no more and no less. Where words only resemble each other, please check.',
    lines: [
      ...due.map((action) => {
        const { isFurtherReport = false, itemId = null } = promises.get(action.id) ?? {};
        const found = agenda && presenceOf({ wording: action.wording, itemId }, agenda.items);
        const presence = plannedByClause(action.clauseId, planned, preparation) ?? presenceInWords(found);
        return lineOf(action, `${promiseInWords(action, isFurtherReport, today)}${presence}`);
      }),
      ...planned
        .filter((item) => item.meetingId === meeting.id && !due.some(({ clauseId }) => isOf(item, clauseId)))
        .map((item) => plannedLine(item, preparation)),
    ],
    empty: 'Nothing was promised to this meeting.',
  };
}

function isOf({ clauseId }: ProgrammeItem, asked: string | null): boolean {
  return clauseId !== null && clauseId === asked;
}

/** What the panel has planned though no action asks for it. */
function plannedLine(item: ProgrammeItem, preparation: Preparing): BriefLine {
  const text = plannedInWords(item, preparation) ?? '';
  return { action: null, label: 'Work programme', text, wording: item.title };
}

/** A report for this very meeting needs no more words. */
function promiseInWords({ dueOn }: ActionLine, isFurtherReport: boolean, today: string): string {
  if (dueOn === null) return 'a report for a future meeting, ';
  return isFurtherReport ? '' : `due on ${nearDate(dueOn, today)}, `;
}

function presenceInWords(found: Presence | null): string {
  if (found === null) return 'the agenda has not been begun';
  if (found.is === 'off') return 'not on the agenda under any such title';
  const items = `${found.numbers.length === 1 ? 'item' : 'items'} ${enumerated(found.numbers)}`;
  return found.is === 'on' ? `on the agenda, ${items}` : `check the agenda: ${items} may be it`;
}

function lineOf(action: ActionLine, text: string): BriefLine {
  return { action, label: action.reference, text, wording: action.wording };
}

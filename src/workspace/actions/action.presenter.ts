import { ACT_WORDS } from '../../domain/actions/action-acts.js';
import { ACTION_STATE_WORDS } from '../../domain/actions/action-states.js';
import type { Reader } from '../../domain/access/roles.js';
import { longDate, plainDate } from '../../domain/calendar/calendar-date.js';
import type { StatusTag } from '../../platform/web/pages/list-page.js';
import type { ActionInDetail, ActionRecord, Going, GoneBefore } from './action-in-detail.js';
import type { ActionInView } from './action-in-view.js';
import type { ActionUpdate } from './action-update.entity.js';
import { dueInWords, ownerInWords, partyInWords, slipInWords } from './action-words.js';
import { actionPaths } from './action.paths.js';
import type { Act, ActName } from './acts/act.js';
import type { DueChange } from './due-change.entity.js';
import type { OwnerGone } from './owner-gone.js';

/** ● Overdue 16 days */
export function ragTag({ rag: { status }, ragWords }: Pick<ActionInView, 'rag' | 'ragWords'>): StatusTag {
  return { status: status === 'closed' ? 'ended' : status, text: ragWords };
}

/** What can be done at once; the rest is behind "More". */
const FIRST: readonly ActName[] = ['updates', 'completion', 'agreement', 'return', 'reply'];

export function presentAction(detail: ActionInDetail, offered: readonly Act[], reader: Reader) {
  const { action, milestones, merged } = detail;
  const link = ({ name, title }: Act) => ({ text: title, href: actionPaths.act(action.id, name) });
  return {
    title: `${action.reference}: ${action.wording}`,
    breadcrumbs: [{ text: 'Actions', href: actionPaths.index() }, { text: action.reference }],
    caption: `${action.panel.name} · ${action.reference}`,
    heading: action.wording,
    tag: ragTag(action),
    isPrivate: action.isPrivate,
    isClosed: !action.opens,
    goesOn: whereItGoesOn(detail),
    doubts: doubtsAbout(action),
    facts: factsOf(detail, reader),
    reminders: actionPaths.reminders(action.id),
    first: offered.filter(({ name }) => FIRST.includes(name)).map(link),
    more: offered.filter(({ name }) => !FIRST.includes(name)).map(link),
    ...presentRecord(detail),
    milestones: milestones.map(({ title, dueOn, metOn }) => ({
      text: title === '' ? 'A milestone' : title,
      due: plainDate(dueOn),
      met: metOn === null ? 'Not yet' : `Met on ${plainDate(metOn)}`,
    })),
    merged: merged.map(presentMerged),
  };
}

function factsOf({ action, parties, successor, wentBy }: ActionInDetail, reader: Reader) {
  const supporters = parties.filter(({ kind }) => kind === 'supporter').map((party) => partyInWords(party, reader));
  const { noOwnerBecause, noDateBecause, waitingFor, replyDueOn, closedOn, closingMinute } = action;
  const slip = slipInWords(action);
  return [
    fact('Owner', [ownerInWords(action, reader), ...(noOwnerBecause === null ? [] : [noOwnerBecause])]),
    ...(supporters.length === 0 ? [] : [fact('Supported by', supporters)]),
    fact('Due', [
      dueInWords(action),
      ...(slip === '' ? [] : [slip]),
      ...(action.dueOn === null && noDateBecause !== null ? [noDateBecause] : []),
    ]),
    fact('State', [
      closedOn === null ? ACTION_STATE_WORDS[action.state] : closedInWords(action, closedOn, closingMinute),
    ]),
    ...(waitingFor === null || closedOn !== null ? [] : [fact('Waits for', [waitedFor(waitingFor, replyDueOn)])]),
    ...(action.strand === null ? [] : [fact('Strand', [action.strand.name])]),
    {
      key: action.source === 'matters-arising' ? 'Came up' : 'Resolved',
      values: [],
      link: { text: longDate(action.meeting.day), href: actionPaths.source(action.id) },
    },
    ...(successor === null
      ? []
      : [
          {
            key: wentBy === 'merged' ? 'Merged into' : 'Superseded by',
            values: [],
            link: { text: successor.reference, href: actionPaths.show(successor.id) },
          },
        ]),
  ];
}

function fact(key: string, values: readonly string[]) {
  return { key, values, link: null };
}

function waitedFor(waitingFor: string, replyDueOn: string | null): string {
  return replyDueOn === null
    ? `A reply from ${waitingFor}`
    : `A reply from ${waitingFor}, expected by ${plainDate(replyDueOn)}`;
}

function closedInWords({ state }: ActionInView, closedOn: string, minute: string | null): string {
  const by = minute === null ? '' : ` at minute ${minute}`;
  return `${ACTION_STATE_WORDS[state]} on ${plainDate(closedOn)}${by}`;
}

function doubtsAbout({ dueOn, raisedOn, closedOn, ownerGone }: ActionInView): string[] {
  if (closedOn !== null) return [];
  return [
    ...(ownerGone === null ? [] : [OWNER_GONE_DOUBTS[ownerGone]]),
    ...(dueOn === null || dueOn >= raisedOn
      ? []
      : ['Its due date is before the meeting at which it was resolved. Change one or the other if that is a slip.']),
  ];
}

const OWNER_GONE_DOUBTS: Readonly<Record<OwnerGone, string>> = {
  left: 'Its owner has left the council. Somebody else has to take it on.',
  ended: 'The post it belongs to has ended. Somebody else has to take it on.',
  vacant: 'Nobody holds the post it belongs to today.',
};

/** For whoever comes by an old link, or owned it: at once to where it is dealt with now. */
function whereItGoesOn({ wentBy, goesOnAs }: ActionInDetail) {
  if (wentBy === null || goesOnAs === null) return null;
  return { said: GOING_WORDS[wentBy], link: { text: goesOnAs.reference, href: actionPaths.show(goesOnAs.id) } };
}

const GOING_WORDS: Readonly<Record<Going, string>> = {
  merged: 'This action was merged into another one.',
  superseded: 'Another action took the place of this one.',
};

function presentRecord(record: ActionRecord) {
  return {
    entries: [...record.updates].reverse().map((update) => presentUpdate(update, record)),
    ledger: record.dueChanges.map(ledgerLine),
  };
}

function presentUpdate(update: ActionUpdate, { action, evidence }: ActionRecord) {
  return {
    ...entry(update),
    files: evidence
      .filter(({ updateId }) => updateId === update.id)
      .map(({ id, fileName }) => ({ text: fileName, href: actionPaths.evidence(action.id, id) })),
  };
}

function entry({ act, text, madeOn, meeting, minuteNumber, madeBy }: ActionUpdate) {
  const at = meeting ? `at the meeting of ${plainDate(meeting.day)}` : plainDate(madeOn);
  const minute = minuteNumber === null ? '' : `, minute ${minuteNumber}`;
  return { heading: ACT_WORDS[act], text, when: `${at.charAt(0).toUpperCase()}${at.slice(1)}${minute}`, by: madeBy };
}

function ledgerLine({ oldDueOn, newDueOn, reason, approvedBy, changedOn }: DueChange) {
  const day = (date: string | null) => (date === null ? 'No date' : plainDate(date));
  return { from: day(oldDueOn), to: day(newDueOn), reason, approvedBy, on: plainDate(changedOn) };
}

function presentMerged(gone: GoneBefore) {
  const { reference, wording, id } = gone.action;
  return { title: goneInWords(gone), reference, wording, href: actionPaths.show(id), ...presentRecord(gone) };
}

function goneInWords({ wentBy, into }: GoneBefore): string {
  if (wentBy === 'merged') return into === null ? 'Merged into this' : `Merged into ${into}`;
  return into === null ? 'Replaces' : `Superseded by ${into}`;
}

/** Where a panel stands before it meets, in one line: `6 actions from August: 2 done, 1 for you to agree, 2 late`. */
import { type CalendarDate, MONTH_NAMES, nearDate } from '../calendar/calendar-date.js';
import { enumerated } from '../enumeration.js';
import type { ActionState } from './action-states.js';
import type { RagStatus } from './rag.js';

/** How an action stands for somebody who has a minute; each stands in one way only. */
const STANDINGS = {
  done: 'done',
  'to-agree': 'for you to agree',
  agreed: 'agreed before the meeting',
  late: 'late',
  'off-target': 'off target',
  'no-date': 'without a date',
  deferred: 'deferred',
  'on-target': 'on target',
  dropped: 'no longer pursued',
} as const;
type Standing = keyof typeof STANDINGS;

export interface ActionAtGlance {
  readonly state: ActionState;
  readonly status: RagStatus;
  /** It was resolved at the last meeting. */
  readonly isOfLastMeeting: boolean;
}

export interface AwaitedReply {
  readonly from: string;
  readonly dueOn: CalendarDate | null;
}

export interface GlanceFacts {
  readonly actions: readonly ActionAtGlance[];
  readonly replies: readonly AwaitedReply[];
  /** Null where the panel has not met before. */
  readonly lastMetOn: CalendarDate | null;
  readonly today: CalendarDate;
}

/** Replies that are named one by one. */
const MOST_NAMED = 2;

export function chairsGlance({ actions, replies, lastMetOn, today }: GlanceFacts): string {
  const last = actions.filter(({ isOfLastMeeting }) => isOfLastMeeting);
  const earlier = actions.filter(({ isOfLastMeeting }) => !isOfLastMeeting);
  const groups = [
    { of: last, from: lastMetOn === null ? 'earlier meetings' : monthNear(lastMetOn, today) },
    { of: earlier, from: 'earlier meetings' },
  ];
  const parts = groups
    .filter(({ of }) => of.length > 0)
    .map(({ of, from }) => `${counted(of)} from ${from}: ${standingsOf(of)}`);
  const all = [...parts, ...(replies.length === 0 ? [] : [repliesInWords(replies, today)])];
  return all.length === 0 ? 'Nothing is outstanding' : all.join(' · ');
}

function counted(actions: readonly unknown[]): string {
  return actions.length === 1 ? '1 action' : `${actions.length} actions`;
}

/** `August`, or with its year where that is another one. */
function monthNear(day: CalendarDate, today: CalendarDate): string {
  const month = MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '';
  return day.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${day.slice(0, 4)}`;
}

function standingsOf(actions: readonly ActionAtGlance[]): string {
  const standings = actions.map(standingOf);
  const present = (Object.keys(STANDINGS) as Standing[]).filter((each) => standings.includes(each));
  return present
    .map((each) => `${standings.filter((standing) => standing === each).length} ${STANDINGS[each]}`)
    .join(', ');
}

function standingOf({ state, status }: ActionAtGlance): Standing {
  switch (status) {
    case 'complete':
      return 'done';
    case 'closed':
      return 'dropped';
    case 'awaiting-agreement':
      return state === 'agreed' ? 'agreed' : 'to-agree';
    case 'overdue':
      return 'late';
    case 'off-target':
    case 'no-date':
    case 'deferred':
    case 'on-target':
      return status;
  }
}

/** `2 replies awaited, from Cabinet (due 2 December) and the Board`; of more of them the one that is due first. */
function repliesInWords(replies: readonly AwaitedReply[], today: CalendarDate): string {
  const inOrder = [...replies].sort((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1));
  const named = inOrder
    .slice(0, replies.length > MOST_NAMED ? 1 : MOST_NAMED)
    .map(({ from, dueOn }) => (dueOn === null ? from : `${from} (due ${nearDate(dueOn, today)})`));
  if (replies.length === 1) return `1 reply awaited from ${enumerated(named)}`;
  const first = replies.length > MOST_NAMED ? 'first ' : '';
  return `${replies.length} replies awaited, ${first}from ${enumerated(named)}`;
}

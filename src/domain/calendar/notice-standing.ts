/**
 * Publication on the web, notice at the offices, copies open to inspection and the summons are separate acts, each with
 * its time; the latest decides. Where a meeting is itself called at short notice, notice and papers run from the call,
 * but not the summons to a meeting of the council. (LGA 1972, ss.100A(6)(a), 100B(3)-(4); Sch 12 para 4.)
 */
import type { LocalTime } from './clear-days.js';
import { type Counting, type DaysGiven, daysGiven, type DaysGivenInShort } from './days-given.js';

export const NOTICE_ACTS = ['web', 'officeNotice', 'inspection', 'summons'] as const;
export type NoticeAct = (typeof NOTICE_ACTS)[number];

export interface NoticeQuestion extends Counting {
  /** Its summons keeps its own days, however late the meeting is called. */
  readonly isFullCouncil: boolean;
}

/** What one act gives. */
export interface ActStanding extends DaysGivenInShort {
  readonly act: NoticeAct;
  /** Null while it is not recorded. */
  readonly at: LocalTime | null;
  /** Too late: short of the days asked for, or behind the call of a meeting at short notice. */
  readonly isShort: boolean;
}

export interface NoticeStanding {
  readonly acts: readonly ActStanding[];
  /** The one that decides; null while none is recorded. */
  readonly latest: ActStanding | null;
  readonly isShort: boolean;
}

export function noticeStanding(
  times: Readonly<Record<NoticeAct, LocalTime | null>>,
  question: NoticeQuestion,
): NoticeStanding {
  const acts = NOTICE_ACTS.map((act) => actStanding(act, times[act], question));
  const done = acts.filter(({ at }) => at !== null);
  const latest = done.reduce<ActStanding | null>((last, act) => (last && isLater(last, act) ? last : act), null);
  return { acts, latest, isShort: done.some(({ isShort }) => isShort) };
}

/** The clear days of the act that gives the fewest; 0 while none is recorded. */
export function fewestDays({ acts }: NoticeStanding): number {
  const given = acts.filter(({ at }) => at !== null).map(({ days }) => days.length);
  return given.length === 0 ? 0 : Math.min(...given);
}

/** `web: 5; office notice not yet recorded; inspection: 5; summons not yet recorded`: the clear days each act gives. */
export function noticeInShort({ acts }: NoticeStanding): string {
  return acts.map(actInShort).join('; ');
}

function actInShort({ act, at, days }: ActStanding): string {
  if (at !== null) return `${ACT_NAMES[act]}: ${days.length}`;
  return act === 'web' ? 'web: not published yet' : `${ACT_NAMES[act]} not yet recorded`;
}

const ACT_NAMES: Readonly<Record<NoticeAct, string>> = {
  web: 'web',
  officeNotice: 'office notice',
  inspection: 'inspection',
  summons: 'summons',
};

/** The summons to a meeting of the council keeps its usual days, however late the meeting is called. */
function actStanding(act: NoticeAct, at: LocalTime | null, question: NoticeQuestion): ActStanding {
  const { isFullCouncil, convened } = question;
  const runsFromCall = !(isFullCouncil && act === 'summons');
  const given = at && daysGiven(at, { ...question, convened: runsFromCall ? convened : null });
  return { act, at, ...(given ?? NOTHING_GIVEN) };
}

const NOTHING_GIVEN: Omit<DaysGiven, 'effective'> = {
  days: [],
  withClosures: [],
  isShort: false,
  isShortByClosures: false,
};

function isLater(one: ActStanding, other: ActStanding): boolean {
  return stamp(one) > stamp(other);
}

function stamp({ at }: ActStanding): string {
  return at === null ? '' : `${at.date}T${at.time}`;
}

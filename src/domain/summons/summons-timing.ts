/**
 * A summons goes out five clear days at least before the meeting. One that is late is still sent, with the proper
 * officer's reason on record: whether the meeting can do its business is for the courts. (LGA 1972, Sch 12 para 4(1A).)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { latestPublication, type LocalTime } from '../calendar/clear-days.js';
import { type Counting, type DaysGiven, daysGiven } from '../calendar/days-given.js';
import { owedReason } from './owed-reason.js';

/** The short notice of a meeting shortens no summons, so nothing is asked of it. */
export type SummonsCounting = Omit<Counting, 'convened'>;

export interface SummonsTiming extends DaysGiven {
  readonly required: number;
  /** The last day on which it gives its clear days. */
  readonly lastDay: CalendarDate;
}

export function summonsTiming(at: LocalTime, counting: SummonsCounting): SummonsTiming {
  const { meetingOn, required, dayCount } = counting;
  const given = daysGiven(at, { ...counting, convened: null });
  return { ...given, required, lastDay: latestPublication(meetingOn, required, dayCount) };
}

/** The reason to keep with a summons that is late; null where none is owed. @throws RuleBroken on the input */
export function reasonForLateSummons({ isShort }: SummonsTiming, reason = '', input = 'lateBecause'): string | null {
  return owedReason(isShort ? 'why this summons is late' : null, reason, input);
}

/** How a summons went out to one member; times are ISO UTC text. */
export interface Service {
  /** When the mail left; null while it waits, where it failed, and on paper. */
  readonly sentAt: string | null;
  /** When the paper was left or posted; null while it is not recorded. */
  readonly servedAt: string | null;
}

/** When it went out to this member, by mail or on paper, whichever was first; null while it has not. */
export function sentToMemberAt({ sentAt, servedAt }: Service): string | null {
  return [sentAt, servedAt].filter((at) => at !== null).sort()[0] ?? null;
}

/** When it had gone out to every member, as ISO UTC text; null while one is missing, and where there is none. */
export function summonedAt(services: readonly Service[]): string | null {
  const times = services.map(sentToMemberAt);
  return times.includes(null) ? null : (times.sort().at(-1) ?? null);
}

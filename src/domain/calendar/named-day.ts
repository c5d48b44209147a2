import { type CalendarDate, isWeekend, longDate } from './calendar-date.js';

/** `recess` is a time without meetings in which the offices are open: its days count as clear days. */
export const NAMED_DAY_KINDS = ['bank-holiday', 'closure', 'recess'] as const;

/** Why a day is not like any other. */
export interface NamedDay {
  readonly kind: (typeof NAMED_DAY_KINDS)[number];
  readonly name: string;
}

export type NamedDays = ReadonlyMap<CalendarDate, readonly NamedDay[]>;

/** Meetings on such days are lawful and rare, so the clerk is told and not stopped; empty for an ordinary day. */
export function unusualDay(day: CalendarDate, named: NamedDays): string[] {
  return [
    ...(isWeekend(day) ? [`${longDate(day)} falls at a weekend.`] : []),
    ...(named.get(day) ?? []).map((each) => inWords(day, each)),
  ];
}

function inWords(day: CalendarDate, { kind, name }: NamedDay): string {
  switch (kind) {
    case 'bank-holiday':
      return `${longDate(day)} is a bank holiday: ${name}.`;
    case 'closure':
      return `The offices are shut on ${longDate(day)}: ${name}.`;
    case 'recess':
      return `${longDate(day)} lies in a recess: ${name}.`;
  }
}

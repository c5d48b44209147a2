/** How versions of terms of reference are spoken of on their pages. */
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { lastDayBefore, stateOn, supersededFrom } from '../../domain/terms-of-reference/terms-in-force.js';
import type { TermsVersion } from './terms-version.entity.js';

/** `Version 2 of 24 October 2017`; a draft is told by its number. */
export function versionInWords({ number, adoptedOn }: Pick<TermsVersion, 'number' | 'adoptedOn'>): string {
  return adoptedOn === null ? `Version ${number}` : `Version ${number} of ${plainDate(adoptedOn)}`;
}

/** `Corporate Parenting Panel, 24 October 2017, minute 27`; null for a draft. */
export function adoptionInWords({ adoptedOn, adoptingBody, adoptingMinute }: TermsVersion): string | null {
  if (adoptedOn === null) return null;
  const minute = adoptingMinute === null ? [] : [`minute ${adoptingMinute}`];
  return [adoptingBody ?? '', plainDate(adoptedOn), ...minute].join(', ');
}

/** `From 19 May 2017 until 30 January 2018`, where another applies from the day after. */
export function timeInForce(version: TermsVersion, all: readonly TermsVersion[]): string | null {
  if (version.inForceFrom === null) return version.adoptedOn === null ? null : 'Waits for its day';
  const next = supersededFrom(version, all);
  const from = `From ${plainDate(version.inForceFrom)}`;
  return next === null ? from : `${from} until ${plainDate(lastDayBefore(next))}`;
}

export function tagOf(version: TermsVersion, all: readonly TermsVersion[], today: CalendarDate) {
  return { tag: { status: stateOn(version, all, today) } };
}

/** What a version says of meetings and members; what it leaves to the panel's settings is not there. */
export function rulesOf(version: TermsVersion): { key: string; text: string }[] {
  const { quorum, maximumMembers, frequency, chairRule } = version;
  const rules = [
    ['Quorum', quorum === null ? null : `${quorum}`],
    ['Largest number of members', maximumMembers === null ? null : `${maximumMembers}`],
    ['How often it meets', frequency],
    ['Who takes the chair', chairRule],
  ] as const;
  return rules.flatMap(([key, text]) => (text === null ? [] : [{ key, text }]));
}

/**
 * Which version of a panel's terms of reference applied on a day. A version is drafted, adopted by a minute of the panel
 * or of another body, and in force from a day until another one is; it stays on record then.
 */
import { addDays, type CalendarDate, plainDate } from '../calendar/calendar-date.js';
import { RuleBroken } from '../errors.js';

export const TERMS_STATES = ['draft', 'adopted', 'in-force', 'superseded'] as const;
export type TermsState = (typeof TERMS_STATES)[number];

export interface VersionOfTerms {
  readonly id: string;
  /** Counted from 1 for each panel. */
  readonly number: number;
  /** The version it was made from and will supersede; null for the first. */
  readonly supersedesId: string | null;
  /** Null until it is adopted. */
  readonly adoptedOn: CalendarDate | null;
  /** Null until the day is set, and while it waits for final sign off. */
  readonly inForceFrom: CalendarDate | null;
}

/** Null before the first. Of two that begin on one day the later number applies. */
export function termsInForce<T extends VersionOfTerms>(versions: readonly T[], day: CalendarDate): T | null {
  const begun = versions.filter(({ adoptedOn, inForceFrom }) => adoptedOn !== null && isBegun(inForceFrom, day));
  return begun.sort(byBeginning).at(-1) ?? null;
}

export function stateOn<T extends VersionOfTerms>(version: T, versions: readonly T[], day: CalendarDate): TermsState {
  if (version.adoptedOn === null || version.adoptedOn > day) return 'draft';
  if (!isBegun(version.inForceFrom, day)) return 'adopted';
  return termsInForce(versions, day)?.id === version.id ? 'in-force' : 'superseded';
}

/** The first day on which another applied in its place; null while none does, or where it was never in force. */
export function supersededFrom<T extends VersionOfTerms>(version: T, versions: readonly T[]): CalendarDate | null {
  const begun = withTheirDay(versions);
  const at = begun.findIndex(({ id }) => id === version.id);
  return at === -1 ? null : (begun[at + 1]?.inForceFrom ?? null);
}

export interface WaitingForThePublic<T> {
  readonly version: T;
  /** What the public reads in its place. */
  readonly publicReads: T;
}

/**
 * Versions that have their day and that the public cannot read, while it reads one that they come after. None where
 * nothing is published: what a panel keeps to itself waits for nobody.
 */
export function waitingForThePublic<T extends VersionOfTerms>(
  versions: readonly T[],
  publicIds: ReadonlySet<string>,
): WaitingForThePublic<T>[] {
  const begun = withTheirDay(versions);
  const publicReads = begun.filter(({ id }) => publicIds.has(id)).at(-1);
  if (!publicReads) return [];
  return begun.slice(begun.indexOf(publicReads) + 1).map((version) => ({ version, publicReads }));
}

/** The last day on which a version applied that another supersedes from `next`. */
export function lastDayBefore(next: CalendarDate): CalendarDate {
  return addDays(next, -1);
}

/**
 * @throws RuleBroken where versions would supersede each other in a circle, or one would be in force before it was
 * adopted, or before the version that it supersedes
 */
export function assertInOrder(version: VersionOfTerms, versions: readonly VersionOfTerms[]): void {
  const others = new Map(versions.filter(({ id }) => id !== version.id).map((each) => [each.id, each]));
  const chain = [version];
  for (let id = version.supersedesId; id !== null; id = others.get(id)?.supersedesId ?? null) {
    if (id === version.id) throw new RuleBroken(circle(chain), 'supersedesId');
    const former = others.get(id);
    if (former) chain.push(former);
  }
  const { adoptedOn, inForceFrom, supersedesId } = version;
  if (inForceFrom === null) return;
  if (adoptedOn !== null && inForceFrom < adoptedOn) {
    throw new RuleBroken(
      `It was adopted on ${plainDate(adoptedOn)} and cannot have been in force before.`,
      'inForceFrom',
    );
  }
  const next = [...others.values()].find((each) => each.supersedesId === version.id && each.inForceFrom !== null);
  if (next?.inForceFrom && inForceFrom >= next.inForceFrom) {
    throw new RuleBroken(
      `Version ${next.number}, which supersedes it, is in force from ${plainDate(next.inForceFrom)}: give an earlier day.`,
      'inForceFrom',
    );
  }
  const former = supersedesId === null ? undefined : others.get(supersedesId);
  if (former?.inForceFrom && inForceFrom <= former.inForceFrom) {
    throw new RuleBroken(
      `Version ${former.number}, which it supersedes, is in force from ${plainDate(former.inForceFrom)}: give a later day.`,
      'inForceFrom',
    );
  }
}

function withTheirDay<T extends VersionOfTerms>(versions: readonly T[]): T[] {
  return versions.filter((each) => each.adoptedOn !== null && each.inForceFrom !== null).sort(byBeginning);
}

function circle(chain: readonly VersionOfTerms[]): string {
  const numbers = [...chain, ...chain.slice(0, 1)].map(({ number }) => `version ${number}`);
  return `Versions cannot supersede each other in a circle: ${numbers.join(' supersedes ')}.`;
}

function isBegun(from: CalendarDate | null, day: CalendarDate): boolean {
  return from !== null && from <= day;
}

function byBeginning(one: VersionOfTerms, other: VersionOfTerms): number {
  const [from, otherFrom] = [one.inForceFrom ?? '', other.inForceFrom ?? ''];
  return from === otherFrom ? one.number - other.number : from < otherFrom ? -1 : 1;
}

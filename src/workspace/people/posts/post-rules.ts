import { addDays, type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../../domain/errors.js';
import { sharedDays, termInWords } from '../../../domain/membership/term-of-office.js';
import type { Unit } from '../../../platform/database/unit.js';
import { fullName, Person } from '../person.entity.js';
import type { PostHolding } from '../post-holding.entity.js';
import type { Post } from '../post.entity.js';

/** `field` is where the day, or else the post, was entered. */
export function refuseAfterEnd({ endedOn }: Post, from: CalendarDate, field = 'from'): void {
  if (endedOn !== null && from > endedOn) {
    throw new RuleBroken(`This post ended on ${longDate(endedOn)}`, field);
  }
}

export async function refuseUnlessOfficer(unit: Unit, personId: string): Promise<void> {
  if (!(await unit.manager.existsBy(Person, { id: personId, kind: 'officer' }))) {
    throw new RuleBroken('Select the officer from the list', 'personId');
  }
}

/** Nobody holds a post twice at a time; two people do only where it is a job share. */
export function refuseTwice(
  holding: Pick<PostHolding, 'personId' | 'from' | 'to'>,
  others: readonly PostHolding[],
  post: Post,
  fields = { person: 'personId', day: 'from' },
): void {
  for (const other of others) {
    const shared = sharedDays(holding, other);
    if (shared === null) continue;
    if (other.personId === holding.personId) {
      throw new RuleBroken(`They hold this post already, ${termInWords(other)}`, fields.person);
    }
    if (!post.isJobShare) {
      const who = other.person ? fullName(other.person) : 'Somebody';
      throw new RuleBroken(
        `${who} holds this post ${termInWords(other)}. End that first, or make the post a job share`,
        fields.day,
      );
    }
  }
}

export function refuseOverlapping(holdings: readonly PostHolding[]): void {
  const overlaps = holdings.some((one, index) => holdings.slice(index + 1).some((other) => sharedDays(one, other)));
  if (overlaps) throw new RuleBroken('Several people hold this post at the same time: it is a job share', 'isJobShare');
}

export function refuseBackwards({ from }: PostHolding, to: CalendarDate): void {
  if (from !== null && to < from) throw new RuleBroken(`The last day must be ${longDate(from)} or later`, 'to');
}

/** A time in the post that has begun stays on record: nothing ends it before its first day. @throws RuleBroken */
export function refuseUndoing(
  holdings: readonly PostHolding[],
  lastDay: CalendarDate,
  today: CalendarDate,
  field: 'from' | 'to',
): void {
  for (const { from, person } of holdings) {
    if (from === null || from <= lastDay || from > today) continue;
    const who = person ? fullName(person) : 'Somebody';
    const earliest = longDate(field === 'to' ? from : addDays(from, 1));
    throw new RuleBroken(`${who} has held this post since ${longDate(from)}. Enter ${earliest} or a later day`, field);
  }
}

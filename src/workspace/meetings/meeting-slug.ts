import { In, Like, Not } from 'typeorm';
import { longDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import { RuleBroken } from '../../domain/errors.js';
import type { Unit } from '../../platform/database/unit.js';
import { freeSlug } from './meeting-details.js';
import { Meeting, NOT_MEETING } from './meeting.entity.js';

type Slot = Pick<Meeting, 'id' | 'panelId' | 'day' | 'startsAt'>;

/**
 * The last part of a meeting's address; it keeps its own while its day stays. A panel meets once at a time: the same
 * day and time again is a form sent twice. @throws RuleBroken
 */
export async function slugFor(unit: Unit, slot: Slot): Promise<string> {
  await unit.lock('meetings-of-panel', slot.panelId);
  await refuseTwiceAtOnce(unit, slot);
  const sameDay = await unit.manager.find(Meeting, { where: { panelId: slot.panelId, slug: Like(`${slot.day}%`) } });
  const own = sameDay.find(({ id }) => id === slot.id);
  return (
    own?.slug ??
    freeSlug(
      slot.day,
      sameDay.map(({ slug }) => slug),
    )
  );
}

async function refuseTwiceAtOnce(unit: Unit, { id, panelId, day, startsAt }: Slot): Promise<void> {
  const where = { id: Not(id), panelId, day, startsAt, state: Not(In([...NOT_MEETING])) };
  if (!(await unit.manager.existsBy(Meeting, where))) return;
  throw new RuleBroken(`This panel already meets at ${printedTime(startsAt)} on ${longDate(day)}`, 'startsAt');
}

import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { addDays, type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { lastDayOf } from '../../../domain/membership/term-of-office.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { GroupMembership } from '../group-membership.entity.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import { PersonStanding } from '../person-standing.service.js';
import { Person } from '../person.entity.js';
import { PoliticalGroup } from '../political-group.entity.js';
import type { GroupChangeForm } from './group-change.form.js';

const LATEST_FIRST = { from: { direction: 'DESC', nulls: 'LAST' }, id: 'DESC' } as const;

/** Who belonged to which political group when: the share of seats follows from it (LGHA 1989, s.15(1)). */
@Injectable()
export class GroupMembershipsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly standing: PersonStanding,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The latest first. */
  async of(personId: string): Promise<GroupMembership[]> {
    const where = { personId };
    return this.unitOfWork.reading(GroupMembership).find({ where, relations: { group: true }, order: LATEST_FIRST });
  }

  /** From a day on: the group until then is left with the day before. */
  async change(personId: string, form: GroupChangeForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('group-memberships', personId);
      await refuseUnlessCouncillor(unit, personId);
      const group = await chosen(unit, form);
      const before = await this.of(personId);
      refuseBeforeLast(before, form.from);
      await this.endOpen(unit, before, addDays(form.from, -1));
      if (group) {
        const membership = { id: newId(), personId, groupId: group.id, from: form.from, to: null };
        await unit.manager.insert(GroupMembership, membership);
      }
      const detail = { group: group?.name ?? 'none', from: form.from };
      const action = 'changed the political group of a person';
      await this.audit.record(unit, user, { action, subjectKind: 'person', subjectId: personId, detail });
      await this.standing.refresh(unit, [personId]);
    });
  }

  /** Part of somebody's leaving, whose own event names it. The group they left is returned. */
  async endAllOf(unit: Unit, personId: string, lastDay: CalendarDate): Promise<string[]> {
    const open = (await this.of(personId)).filter(({ to }) => to === null || to > lastDay);
    await this.endOpen(unit, open, lastDay);
    await this.standing.refresh(unit, [personId]);
    return open.map(({ group }) => group?.name ?? '');
  }

  /** One that has not begun never comes; whatever has begun stays on record. */
  private async endOpen(unit: Unit, memberships: readonly GroupMembership[], lastDay: CalendarDate): Promise<void> {
    for (const membership of memberships) {
      const { id } = membership;
      if (membership.to !== null && membership.to <= lastDay) continue;
      const to = lastDayOf(membership, lastDay, this.clock.today());
      if (to === null) await unit.manager.delete(GroupMembership, { id });
      else await unit.manager.update(GroupMembership, { id }, { to });
    }
  }
}

async function refuseUnlessCouncillor(unit: Unit, personId: string): Promise<void> {
  const person = await unit.manager.findOneBy(Person, { id: personId });
  if (!person) throw new NotFound('There is no such person.');
  if (person.kind !== 'councillor') throw new RuleBroken('Only a councillor can belong to a political group');
}

async function chosen(unit: Unit, { groupId, from }: GroupChangeForm): Promise<PoliticalGroup | null> {
  if (groupId === undefined) return null;
  const group = await unit.manager.findOneBy(PoliticalGroup, { id: groupId });
  if (!group) throw new RuleBroken('Select the political group from the list', 'groupId');
  if (group.endedOn !== null && group.endedOn < from) {
    throw new RuleBroken(`${group.name} ended on ${longDate(group.endedOn)}`, 'groupId');
  }
  return group;
}

/** The record is added to at its end: what was true on a past day is not written over. */
function refuseBeforeLast(memberships: readonly GroupMembership[], from: CalendarDate): void {
  const [last] = memberships;
  const busy =
    last &&
    [last.from, last.to]
      .filter((day) => day !== null)
      .sort()
      .at(-1);
  if (busy !== undefined && from <= busy) {
    throw new RuleBroken(`Enter a day after ${longDate(busy)}, the last one on record`, 'from');
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { enumerated } from '../../domain/enumeration.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { GroupMembership } from './group-membership.entity.js';
import { Person } from './person.entity.js';
import { PERSON_CHANGED } from './people.service.js';
import { PostHolding } from './post-holding.entity.js';

type Standing = Pick<Person, 'post' | 'ward' | 'politicalGroup'>;

/**
 * What lists, choices and papers say of a person today: post, ward and political group. The dated registers are the
 * source; this writes what they say beside the person, so that no list has to ask for each row.
 */
@Injectable()
export class PersonStanding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobQueue,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Call it in the unit of the change. */
  async refresh(unit: Unit, personIds: readonly string[]): Promise<void> {
    const ids = [...new Set(personIds)];
    const where = { personId: In(ids) };
    await this.write(unit, {
      people: await unit.manager.find(Person, { where: { id: In(ids) }, relations: { wardInRegister: true } }),
      holdings: await unit.manager.find(PostHolding, { where, relations: { post: true } }),
      memberships: await unit.manager.find(GroupMembership, { where, relations: { group: true } }),
    });
  }

  /** Terms begin and end with the day, without anybody changing them. */
  async refreshAll(): Promise<void> {
    await this.unitOfWork.run(async (unit) =>
      this.write(unit, {
        people: await unit.manager.find(Person, { relations: { wardInRegister: true } }),
        holdings: await unit.manager.find(PostHolding, { relations: { post: true } }),
        memberships: await unit.manager.find(GroupMembership, { relations: { group: true } }),
      }),
    );
  }

  private async write(unit: Unit, registers: Registers): Promise<void> {
    const today = this.clock.today();
    const held = byPerson(termsOn(registers.holdings, today));
    const joined = byPerson(termsOn(registers.memberships, today));
    for (const person of registers.people) {
      const standing: Standing = {
        post: person.kind === 'officer' ? titlesOf(held.get(person.id) ?? []) : person.post,
        ward: person.wardInRegister?.name ?? null,
        politicalGroup: joined.get(person.id)?.[0]?.group?.name ?? null,
      };
      if (isSame(person, standing)) continue;
      await unit.manager.update(Person, { id: person.id }, standing);
      await this.jobs.order(unit, tellOthers(person.id));
    }
  }
}

interface Registers {
  readonly people: readonly Person[];
  readonly holdings: readonly PostHolding[];
  readonly memberships: readonly GroupMembership[];
}

function byPerson<T extends { readonly personId: string }>(terms: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const term of terms) found.set(term.personId, [...(found.get(term.personId) ?? []), term]);
  return found;
}

function titlesOf(holdings: readonly PostHolding[]): string | null {
  const posts = holdings.flatMap(({ post }) => (post ? [post] : []));
  const titles = posts.sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1)).map(({ title }) => title);
  return enumerated(titles) || null;
}

function isSame(one: Standing, other: Standing): boolean {
  return one.post === other.post && one.ward === other.ward && one.politicalGroup === other.politicalGroup;
}

/** The person's own version stays as it is, so the change gets a name of its own. */
function tellOthers(personId: string) {
  return { kind: PERSON_CHANGED, key: `${PERSON_CHANGED}:${personId}:${newId()}`, payload: { personId } };
}

import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { termsOn } from '../../../domain/membership/term-of-office.js';
import { slugOf } from '../../../domain/slug.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import type { Option } from '../../../platform/web/pages/list-page.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../../platform/web/pages/pagination.js';
import { sqlDirection } from '../../../platform/web/pages/sorting.js';
import { GroupMembership } from '../group-membership.entity.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import type { RegisterName } from '../people.paths.js';
import { PersonStanding } from '../person-standing.service.js';
import { Person } from '../person.entity.js';
import { PoliticalGroup } from '../political-group.entity.js';
import type { LastDayForm } from '../posts/post.form.js';
import { likeWords, type RegisterQuery } from '../register-query.js';
import { Ward } from '../ward.entity.js';
import type { RegisterEntry } from './register-entry.js';
import type { RegisterForm } from './register.form.js';

const ENTITIES: Readonly<Record<RegisterName, EntityTarget<RegisterEntry>>> = {
  wards: Ward,
  'political-groups': PoliticalGroup,
};
const NOUNS: Readonly<Record<RegisterName, string>> = { wards: 'ward', 'political-groups': 'political group' };

/** The council's wards and political groups, from which people's pages choose. They are ended, never deleted. */
@Injectable()
export class RegistersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly standing: PersonStanding,
  ) {}

  async list(
    register: RegisterName,
    query: RegisterQuery,
    request: PageRequest,
    on: CalendarDate,
  ): Promise<Page<RegisterEntry>> {
    const select = this.unitOfWork.reading(ENTITIES[register]).createQueryBuilder('entry');
    if (query.state === 'standing') select.andWhere('(entry.endedOn IS NULL OR entry.endedOn >= :on)', { on });
    if (query.state === 'ended') select.andWhere('entry.endedOn < :on', { on });
    likeWords(query.name).forEach((word, index) =>
      select.andWhere(`entry.sortKey LIKE :word${index}`, { [`word${index}`]: word }),
    );
    const counted = await select.clone().select('entry.id').limit(MOST_COUNTED).getRawMany();
    const items = await select
      .orderBy(
        query.sorting.by === 'ended' ? 'entry.endedOn' : 'entry.sortKey',
        sqlDirection(query.sorting),
        'NULLS LAST',
      )
      .addOrderBy('entry.id', 'ASC')
      .skip(request.skip)
      .take(request.take)
      .getMany();
    return { items, total: counted.length, page: request.page, size: request.size };
  }

  /** Those that can be chosen on a day, and the one that is chosen already. */
  async choices(register: RegisterName, on: CalendarDate, chosen: string | null = null): Promise<Option[]> {
    const entries = await this.unitOfWork.reading(ENTITIES[register]).find({ order: { sortKey: 'ASC', id: 'ASC' } });
    return entries
      .filter(({ id, endedOn }) => endedOn === null || endedOn >= on || id === chosen)
      .map(({ id, name }) => ({ value: id, text: name }));
  }

  async get(register: RegisterName, id: string): Promise<RegisterEntry> {
    const entry = await this.unitOfWork.reading(ENTITIES[register]).findOneBy({ id });
    if (!entry) throw new NotFound(`There is no such ${NOUNS[register]}.`);
    return entry;
  }

  async add(register: RegisterName, form: RegisterForm, user: Actor & Reader): Promise<RegisterEntry> {
    refuseUnlessAdministrator(user);
    const entry = { id: newId(), name: form.name, sortKey: slugOf(form.name), endedOn: null, version: 1 };
    return this.unitOfWork.run(async (unit) => {
      await refuseSecondName(unit, register, entry);
      await unit.manager.insert(ENTITIES[register], entry);
      await this.audit.record(unit, user, deed(`added a ${NOUNS[register]}`, entry));
      return entry;
    });
  }

  async rename(register: RegisterName, id: string, form: RegisterForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    const names = { name: form.name, sortKey: slugOf(form.name) };
    await this.unitOfWork.run(async (unit) => {
      await refuseSecondName(unit, register, { id, name: form.name });
      await updateVersioned(unit, ENTITIES[register], { id, version: form.version ?? 0 }, names);
      await this.audit.record(unit, user, deed(`renamed a ${NOUNS[register]}`, { id, name: form.name }));
      await this.standing.refresh(unit, await peopleOf(unit, register, id));
    });
  }

  /** A ward keeps its councillors until they are given another; the times of a group's members end with it. */
  async end(register: RegisterName, id: string, form: LastDayForm, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      const { name } = await this.get(register, id);
      await updateVersioned(unit, ENTITIES[register], { id, version: form.version }, { endedOn: form.to });
      const people = await peopleOf(unit, register, id);
      if (register === 'political-groups') await endMemberships(unit, id, form.to);
      await this.audit.record(unit, user, deed(`ended a ${NOUNS[register]}`, { id, name }, { lastDay: form.to }));
      await this.standing.refresh(unit, people);
    });
  }
}

async function peopleOf(unit: Unit, register: RegisterName, id: string): Promise<string[]> {
  if (register === 'wards') {
    const people = await unit.manager.find(Person, { select: { id: true }, where: { wardId: id } });
    return people.map((person) => person.id);
  }
  const memberships = await unit.manager.findBy(GroupMembership, { groupId: id });
  return memberships.map(({ personId }) => personId);
}

async function endMemberships(unit: Unit, groupId: string, lastDay: CalendarDate): Promise<void> {
  const memberships = await unit.manager.findBy(GroupMembership, { groupId });
  for (const { id } of termsOn(memberships, lastDay))
    await unit.manager.update(GroupMembership, { id }, { to: lastDay });
}

async function refuseSecondName(unit: Unit, register: RegisterName, entry: { id: string; name: string }) {
  await unit.lock('register', register);
  const same = await unit.manager.findOneBy(ENTITIES[register], { sortKey: slugOf(entry.name) });
  if (same && same.id !== entry.id) {
    throw new RuleBroken(`There is a ${NOUNS[register]} of this name already`, 'name');
  }
}

function deed(action: string, { id, name }: { id: string; name: string }, detail: Record<string, string> = {}) {
  return { action, subjectKind: 'register', subjectId: id, detail: { name, ...detail } };
}

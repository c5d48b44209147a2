import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { nameSortKey } from '../../domain/membership/person-name.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { sqlDirection } from '../../platform/web/pages/sorting.js';
import { groupToJoin, takeUpFirstPlaces, wardOf } from './first-places.js';
import { managerOf } from './manager-of.js';
import { narrow, type PeopleQuery } from './people-query.js';
import { refuseUnlessAdministrator } from './people-permission.js';
import { Person } from './person.entity.js';
import type { PersonForm } from './person.form.js';
import { freeSlug } from './person-slug.js';

/** A job of this kind, with the person's id as `personId`, follows each change of a person, the first one too. */
export const PERSON_CHANGED = 'person-changed';

/** The people of the council. Nobody is ever deleted: seats, papers and minutes go on naming them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly jobs: JobQueue,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async register(form: PersonForm, user: Actor & Reader): Promise<Person> {
    refuseUnlessAdministrator(user);
    const facts = factsFrom(form, { publishContact: form.kind === 'councillor' });
    return this.unitOfWork.run(async (unit) => {
      const id = newId();
      const person = {
        ...facts,
        ...(await wardOf(unit, form)),
        managerId: await managerOf(unit, form, id),
        slug: await freeSlug(unit, { id, ...form }),
        id,
        politicalGroup: await groupToJoin(unit, form),
        leftOn: null,
        leftBecause: null,
        version: 1,
      };
      await unit.manager.insert(Person, person);
      const shared = await takeUpFirstPlaces(unit, person, form, this.clock.today());
      if (shared !== null) await this.audit.record(unit, user, becameShared(shared, person));
      await this.audit.record(unit, user, deed('registered a person', person));
      await this.jobs.order(unit, tellOthers(person));
      return person;
    });
  }

  async edit(id: string, form: PersonForm, user: Actor & Reader): Promise<Person> {
    refuseUnlessAdministrator(user);
    const before = await this.get(id);
    const seen = { id, version: form.version ?? 0 };
    refuseOtherPost(before, form);
    return this.unitOfWork.run(async (unit) => {
      const facts = {
        ...factsFrom(form, before),
        ...(form.kind === 'officer' ? { post: before.kind === 'officer' ? before.post : null } : {}),
        ...(await wardOf(unit, form)),
        managerId: await managerOf(unit, form, id),
        slug: form.slug === undefined ? before.slug : await freeSlug(unit, { id, ...form }),
      };
      await updateVersioned(unit, Person, seen, facts);
      const after = { ...before, ...facts, version: seen.version + 1 };
      await this.audit.record(unit, user, deed('changed a person', after));
      await this.jobs.order(unit, tellOthers(after));
      return after;
    });
  }

  /** Whoever it is, for the work of other features; pages ask `show`. */
  async get(id: string): Promise<Person> {
    const person = await this.unitOfWork.reading(Person).findOneBy({ id });
    if (!person) throw new NotFound('There is no such person.');
    return person;
  }

  /** Whoever had left is back: seats, posts and the account are given anew. */
  async takeBack(id: string, user: Actor & Reader): Promise<Person> {
    refuseUnlessAdministrator(user);
    const before = await this.get(id);
    return this.unitOfWork.run(async (unit) => {
      await updateVersioned(unit, Person, before, { leftOn: null, leftBecause: null });
      const after = { ...before, leftOn: null, leftBecause: null, version: before.version + 1 };
      await this.audit.record(unit, user, deed('took a person back', after));
      await this.jobs.order(unit, tellOthers(after));
      return after;
    });
  }

  /** Part of somebody's leaving, whose own event names it. */
  async markAsLeft(unit: Unit, person: Person, leftOn: CalendarDate, leftBecause: string): Promise<void> {
    await updateVersioned(unit, Person, person, { leftOn, leftBecause });
    await this.jobs.order(unit, tellOthers({ ...person, version: person.version + 1 }));
  }

  /** A page of those this reader may know of, by surname unless another order is asked for. */
  async search(query: PeopleQuery, request: PageRequest, user: Reader): Promise<Page<Person>> {
    const select = this.unitOfWork.reading(Person).createQueryBuilder('person');
    narrow(select, query, user);
    const counted = await select.clone().select('person.id').limit(MOST_COUNTED).getRawMany();
    select.orderBy(SORT_COLUMNS[query.sorting.by], sqlDirection(query.sorting), 'NULLS LAST');
    if (query.sorting.by !== 'name') select.addOrderBy('person.sortKey', 'ASC');
    const items = await select.addOrderBy('person.id', 'ASC').skip(request.skip).take(request.take).getMany();
    return { items, total: counted.length, page: request.page, size: request.size };
  }

  /** Somebody whose details are to be changed. */
  async getToEdit(id: string, user: Reader): Promise<Person> {
    refuseUnlessAdministrator(user);
    return this.get(id);
  }

  /** @throws NotFound for those this reader need not know of */
  async show(id: string, user: Reader): Promise<Person> {
    const person = await this.get(id);
    if (!mayKnow(user, person)) throw new NotFound('There is no such person.');
    return person;
  }
}

const SORT_COLUMNS: Readonly<Record<PeopleQuery['sorting']['by'], string>> = {
  name: 'person.sortKey',
  kind: 'person.kind',
  post: 'person.post',
  group: 'person.politicalGroup',
};

type PlainFacts = Omit<
  Person,
  | 'id'
  | 'version'
  | 'wardId'
  | 'wardInRegister'
  | 'ward'
  | 'politicalGroup'
  | 'managerId'
  | 'manager'
  | 'slug'
  | 'leftOn'
  | 'leftBecause'
>;

/** Whether the contact is published is as the form says; where it says nothing, as it was or usually is. */
function factsFrom(form: PersonForm, usual: Pick<Person, 'publishContact'>): PlainFacts {
  return {
    kind: form.kind,
    title: form.title ?? null,
    forenames: form.forenames ?? null,
    surname: form.surname,
    sortKey: nameSortKey({ surname: form.surname, forenames: form.forenames ?? '' }),
    printedName: form.printedName ?? null,
    post: form.post ?? null,
    mail: form.mail ?? null,
    telephone: form.telephone ?? null,
    namedInPublic: form.namedInPublic,
    publicDescription: form.publicDescription ?? null,
    publishContact: form.publishContact ?? usual.publishContact,
  };
}

/** Two sources would soon say different things of an officer. @throws RuleBroken */
function refuseOtherPost(before: Person, form: PersonForm): void {
  if (form.kind !== 'officer' || form.post === undefined || form.post === before.post) return;
  throw new RuleBroken('Appoint this officer under Posts, so that it is known from which day', 'post');
}

/** What others have published of this person may read differently now. */
function tellOthers({ id, version }: Person) {
  return { kind: PERSON_CHANGED, key: `${PERSON_CHANGED}:${id}:${version}`, payload: { personId: id } };
}

function becameShared(postId: string, { id: personId }: Person) {
  return { action: 'made a post a job share', subjectKind: 'post', subjectId: postId, detail: { personId } };
}

function deed(action: string, person: Person) {
  return { action, subjectKind: 'person', subjectId: person.id, detail: { version: person.version } };
}

import { Injectable } from '@nestjs/common';
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { NotFound } from '../../domain/errors.js';
import { nameSortKey } from '../../domain/membership/person-name.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { narrow, type PeopleQuery } from './people-query.js';
import { refuseUnlessAdministrator } from './people-permission.js';
import { Person } from './person.entity.js';
import type { PersonForm } from './person.form.js';

/** A job of this kind, with the person's id as `personId`, follows each change of a person. */
export const PERSON_CHANGED = 'person-changed';

/** The people of the council. Nobody is ever deleted: seats, papers and minutes go on naming them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly jobs: JobQueue,
  ) {}

  async register(form: PersonForm, user: Actor & Reader): Promise<Person> {
    refuseUnlessAdministrator(user);
    const person = { ...factsFrom(form), id: newId(), version: 1 };
    return this.unitOfWork.run(async (unit) => {
      await unit.manager.insert(Person, person);
      await this.audit.record(unit, user, deed('registered a person', person));
      return person;
    });
  }

  async edit(id: string, form: PersonForm, user: Actor & Reader): Promise<Person> {
    refuseUnlessAdministrator(user);
    const before = await this.get(id);
    const seen = { id, version: form.version ?? 0 };
    const facts = factsFrom(form);
    return this.unitOfWork.run(async (unit) => {
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

  /** A page of those this reader may know of, by surname. */
  async search(query: PeopleQuery, request: PageRequest, user: Reader): Promise<Page<Person>> {
    const select = this.unitOfWork.reading(Person).createQueryBuilder('person');
    narrow(select, query, user);
    const counted = await select.clone().select('person.id').limit(MOST_COUNTED).getRawMany();
    const items = await select
      .orderBy('person.sortKey', 'ASC')
      .addOrderBy('person.id', 'ASC')
      .skip(request.skip)
      .take(request.take)
      .getMany();
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

function factsFrom(form: PersonForm): Omit<Person, 'id' | 'version'> {
  return {
    kind: form.kind,
    title: form.title ?? null,
    forenames: form.forenames ?? null,
    surname: form.surname,
    sortKey: nameSortKey({ surname: form.surname, forenames: form.forenames ?? '' }),
    printedName: form.printedName ?? null,
    post: form.post ?? null,
    ward: form.ward ?? null,
    politicalGroup: form.politicalGroup ?? null,
    mail: form.mail ?? null,
    telephone: form.telephone ?? null,
    namedInPublic: form.namedInPublic,
    publicDescription: form.publicDescription ?? null,
  };
}

/** What others have published of this person may read differently now. */
function tellOthers({ id, version }: Person) {
  return { kind: PERSON_CHANGED, key: `${PERSON_CHANGED}:${id}:${version}`, payload: { personId: id } };
}

function deed(action: string, person: Person) {
  return { action, subjectKind: 'person', subjectId: person.id, detail: { version: person.version } };
}

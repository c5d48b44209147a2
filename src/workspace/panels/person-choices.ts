import { Injectable } from '@nestjs/common';
import { printedName } from '../../domain/membership/person-name.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import { nameOf, Person } from '../people/person.entity.js';

/** People to choose from, in the order of their names; for those who keep panels. */
@Injectable()
export class PersonChoices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** For a seat. */
  async anybody(): Promise<Option[]> {
    return this.among({});
  }

  /** For the clerk named on the agenda. */
  async officers(): Promise<Option[]> {
    return this.among({ kind: 'officer' });
  }

  private async among(where: { kind?: 'officer' }): Promise<Option[]> {
    const people = await this.unitOfWork.reading(Person).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
    return people.map((person) => ({ value: person.id, text: describe(person) }));
  }
}

/** Namesakes are told apart by ward or post. */
function describe(person: Person): string {
  const more = person.ward ?? person.post;
  const name = printedName(nameOf(person), 'forename');
  return more === null ? name : `${name} (${more})`;
}

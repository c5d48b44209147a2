import { Injectable } from '@nestjs/common';
import { knowsEverybody, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import { Person, personInWords } from './person.entity.js';

/** People to choose from in forms, in the order of their names; among them those who are not named in public. */
@Injectable()
export class PersonChoices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotAllowed */
  async anybody(user: Reader): Promise<Option[]> {
    return this.among({}, user);
  }

  /** @throws NotAllowed */
  async officers(user: Reader): Promise<Option[]> {
    return this.among({ kind: 'officer' }, user);
  }

  private async among(where: { kind?: 'officer' }, user: Reader): Promise<Option[]> {
    if (!knowsEverybody(user)) throw new NotAllowed('Only those who run the council’s meetings can choose people.');
    const people = await this.unitOfWork.reading(Person).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
    return people.map((person) => ({ value: person.id, text: personInWords(person) }));
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Person } from '../../src/workspace/people/person.entity.js';
import { type Cast, castOf } from './people.js';

/** Everybody with a part in the demo, read back by later chapters. */
@Injectable()
export class DemoCast {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async read(): Promise<Cast> {
    return castOf(await this.unitOfWork.reading(Person).find({ order: { id: 'ASC' } }));
  }
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fullName, Person } from '../../people/person.entity.js';
import { Post } from '../../people/post.entity.js';

const MOST_OFFERED = 1000;

/** Who may be asked to do what was resolved: officers, partners and posts, by the words that are stored. */
@Injectable()
export class OwnersService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async names(): Promise<string[]> {
    const people = await this.unitOfWork.reading(Person).find({
      where: { kind: In(['officer', 'partner']) },
      order: { sortKey: 'ASC', id: 'ASC' },
      take: MOST_OFFERED,
    });
    const posts = await this.unitOfWork.reading(Post).find({ order: { title: 'ASC', id: 'ASC' }, take: MOST_OFFERED });
    return [...new Set([...posts.map(({ title }) => title), ...people.map(fullName)])];
  }
}

import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { namesOwner } from '../../domain/actions/owner-words.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fullName, hasLeft, Person, publicNameOf } from '../people/person.entity.js';
import { Post } from '../people/post.entity.js';
import type { Action } from './action.entity.js';

export type OwnerOfAction = Pick<Action, 'ownerPersonId' | 'ownerPostId' | 'noOwnerBecause'>;

const NOBODY = { ownerPersonId: null, ownerPostId: null };

/** Who owns actions: a person, or a post and with it whoever holds it. */
@Injectable()
export class Owners {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whom the words of a clause name, where that is one post or one person; nobody otherwise, with the reason. */
  async named(words: string | null, day: CalendarDate): Promise<OwnerOfAction> {
    if (words === null) return { ...NOBODY, noOwnerBecause: 'The minute does not say who.' };
    const posts = (await this.standingPosts(day)).filter(({ title }) => namesOwner(words, title));
    const [post] = posts;
    if (post && posts.length === 1) return { ...NOBODY, ownerPostId: post.id, noOwnerBecause: null };
    const people = (await this.people(day)).filter((person) => namesOwner(words, fullName(person), person.surname));
    const [person] = people;
    if (person && people.length === 1) return { ...NOBODY, ownerPersonId: person.id, noOwnerBecause: null };
    const because =
      people.length + posts.length > 1 ? 'could be more than one' : 'is no one person or post on the register';
    return { ...NOBODY, noOwnerBecause: `“${words}” in the minute ${because}.` };
  }

  /** `person:` or `post:` with an id, as forms send it in a field of that name. @throws RuleBroken at the field */
  async chosen(owner: string, day: CalendarDate, field: 'owner' | 'author' = 'owner'): Promise<OwnerOfAction> {
    const [kind, id = ''] = owner.split(':', 2);
    if (kind === 'post') {
      const post = await this.unitOfWork.reading(Post).findOneBy({ id });
      if (post && (post.endedOn === null || post.endedOn >= day)) {
        return { ...NOBODY, ownerPostId: id, noOwnerBecause: null };
      }
    }
    if (kind === 'person') {
      const person = await this.unitOfWork.reading(Person).findOneBy({ id });
      if (person && !hasLeft(person, day)) return { ...NOBODY, ownerPersonId: id, noOwnerBecause: null };
    }
    throw new RuleBroken(`Select the ${field} from the list`, field);
  }

  /** `Head of Service`; nobody is named here who is not named in public. */
  async called({ ownerPersonId, ownerPostId }: Pick<OwnerOfAction, 'ownerPersonId' | 'ownerPostId'>): Promise<string> {
    if (ownerPostId !== null) return (await this.unitOfWork.reading(Post).findOneBy({ id: ownerPostId }))?.title ?? '';
    if (ownerPersonId === null) return 'nobody';
    const person = await this.unitOfWork.reading(Person).findOneBy({ id: ownerPersonId });
    return person === null ? '' : (publicNameOf(person) ?? 'a person not named in public');
  }

  private async standingPosts(day: CalendarDate): Promise<Post[]> {
    const where = [{ endedOn: IsNull() }, { endedOn: MoreThanOrEqual(day) }];
    return this.unitOfWork.reading(Post).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
  }

  private async people(day: CalendarDate): Promise<Person[]> {
    const kind = In(['councillor', 'co-optee', 'officer', 'partner']);
    const where = [
      { kind, leftOn: IsNull() },
      { kind, leftOn: MoreThanOrEqual(day) },
    ];
    return this.unitOfWork.reading(Person).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
  }
}

import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import { Owners } from '../actions/owners.service.js';
import { Person } from '../people/person.entity.js';
import { type OptionGroup, PersonChoices } from '../people/person-choices.service.js';
import { PostHolding } from '../people/post-holding.entity.js';
import type { ProgrammeItem } from './programme-item.entity.js';

export type Authorship = Pick<ProgrammeItem, 'authorPersonId' | 'authorPostId'>;

/** Who writes the report: a person, or a post and with it whoever holds it. */
@Injectable()
export class Authors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: Owners,
    private readonly people: PersonChoices,
  ) {}

  /** `post:` or `person:` with an id; nobody where it is left out. @throws RuleBroken at `author` */
  async chosen(author: string | undefined, day: CalendarDate): Promise<Authorship> {
    if (author === undefined) return { authorPersonId: null, authorPostId: null };
    const { ownerPersonId, ownerPostId } = await this.owners.chosen(author, day, 'author');
    return { authorPersonId: ownerPersonId, authorPostId: ownerPostId };
  }

  /** Whom the words of a clause name; nobody where that is not one person or post. */
  async named(words: string | null, day: CalendarDate): Promise<Authorship> {
    const { ownerPersonId, ownerPostId } = await this.owners.named(words, day);
    return { authorPersonId: ownerPersonId, authorPostId: ownerPostId };
  }

  /** The officer who writes it on a day; null where that is nobody, or one of several. */
  async officerFor({ authorPersonId, authorPostId }: Authorship, day: CalendarDate): Promise<Person | null> {
    if (authorPersonId !== null) return this.officer(authorPersonId);
    if (authorPostId === null) return null;
    const holdings = await this.unitOfWork.reading(PostHolding).findBy({ postId: authorPostId });
    const [holder, ...others] = termsOn(holdings, day);
    return holder && others.length === 0 ? this.officer(holder.personId) : null;
  }

  /** Posts, then people by kind. @throws NotAllowed */
  async choices(user: Reader): Promise<OptionGroup[]> {
    const posts = await this.people.posts(user);
    const people = await this.people.anybodyByKind(user, ['officer', 'partner', 'councillor', 'co-optee']);
    const groups = [
      { label: 'Posts', options: prefixed('post', posts) },
      ...people.map(({ label, options }) => ({ label, options: prefixed('person', options) })),
    ];
    return groups.filter(({ options }) => options.length > 0);
  }

  private async officer(id: string): Promise<Person | null> {
    return this.unitOfWork.reading(Person).findOneBy({ id, kind: 'officer' });
  }
}

function prefixed(kind: 'post' | 'person', options: readonly Option[]): Option[] {
  return options.map(({ value, text }) => ({ value: `${kind}:${value}`, text }));
}

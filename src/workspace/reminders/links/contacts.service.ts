import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { termsOn } from '../../../domain/membership/term-of-office.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Account } from '../../accounts/account.entity.js';
import { hasLeft, Person } from '../../people/person.entity.js';
import { PostHolding } from '../../people/post-holding.entity.js';

/** Somebody who may be written to. */
export interface Contact {
  readonly person: Person;
  /** Their own, that under which they sign in, or that of the team behind their post; null where there is none. */
  readonly address: string | null;
}

/** How people are reached on a day. */
@Injectable()
export class ContactsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By the id of the person; nobody who has left is among them. */
  async of(personIds: readonly string[], day: CalendarDate): Promise<Map<string, Contact>> {
    const people = await this.unitOfWork.reading(Person).findBy({ id: In([...personIds]) });
    const here = people.filter((person) => !hasLeft(person, day));
    const without = here.filter(({ mail }) => mail === null).map(({ id }) => id);
    const others = new Map([...(await this.mailboxes(without, day)), ...(await this.signInNames(without))]);
    return new Map(
      here.map((person) => [person.id, { person, address: person.mail ?? others.get(person.id) ?? null }]),
    );
  }

  private async signInNames(personIds: readonly string[]): Promise<[string, string][]> {
    if (personIds.length === 0) return [];
    const accounts = await this.unitOfWork.reading(Account).findBy({ personId: In([...personIds]), endedAt: IsNull() });
    return accounts.map(({ personId, signInName }) => [personId, signInName]);
  }

  private async mailboxes(personIds: readonly string[], day: CalendarDate): Promise<[string, string][]> {
    if (personIds.length === 0) return [];
    const where = { personId: In([...personIds]) };
    const held = await this.unitOfWork.reading(PostHolding).find({ where, relations: { post: true } });
    return termsOn(held, day).flatMap(({ personId, post }) => (post?.mailbox ? [[personId, post.mailbox]] : []));
  }
}

import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { seatsOn } from '../../../domain/membership/seats.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Account } from '../../accounts/account.entity.js';
import { SeatsService } from '../../panels/seats.service.js';
import { fullName, Person } from '../../people/person.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import type { CirculationCandidates, Recipient } from './circulation-of-minutes.js';

/** To whom drafted minutes may be sent, and to whom they usually are. */
@Injectable()
export class CirculationCandidatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatsService,
  ) {}

  /** `minutes` are as the clerk may see them: nobody is suggested for a paper that is closed to the clerk. */
  async of(minutes: MinutesInFull): Promise<CirculationCandidates> {
    const all = await this.recipients();
    const chairs = seatsOn(await this.seats.peopleOfPanels([minutes.panel.id]), minutes.meeting.day);
    const chairIds = chairs.flatMap(({ role, personId }) => (role === 'chair' ? (personId ?? []) : []));
    const officerIds = minutes.items.flatMap(({ minuted }) => minuted?.matter.officerIds ?? []);
    const authors = minutes.items.flatMap(({ minuted }) =>
      (minuted?.papers ?? []).flatMap(({ author }) => author ?? []),
    );
    const named = new Set([...chairIds, ...officerIds]);
    const isAuthor = ({ person }: Recipient) => authors.some((author) => isBy(author, person));
    const isSuggested = (each: Recipient) => named.has(each.personId) || isAuthor(each);
    return {
      suggested: all.filter(isSuggested),
      others: all.filter((each) => !isSuggested(each)),
      withoutAccount: [
        ...(await this.namesOf([...named].filter((id) => !all.some(({ personId }) => personId === id)))),
        ...new Set(authors.filter((author) => !all.some(({ person }) => isBy(author, person)))),
      ],
    };
  }

  /** Everybody who can sign in, by surname. */
  private async recipients(): Promise<Recipient[]> {
    const accounts = await this.unitOfWork.reading(Account).find({
      where: { endedAt: IsNull() },
      relations: { person: true },
      order: { person: { sortKey: 'ASC' }, id: 'ASC' },
    });
    return accounts.flatMap(({ personId, person, signInName }) =>
      person ? [{ personId, person, address: signInName }] : [],
    );
  }

  private async namesOf(ids: readonly string[]): Promise<string[]> {
    const order = { sortKey: 'ASC', id: 'ASC' } as const;
    const people = await this.unitOfWork.reading(Person).find({ where: { id: In([...ids]) }, order });
    return people.map(fullName);
  }
}

/** An author is a line of text, such as `Anne Cusworth, Head of Service`. */
function isBy(author: string, person: Person): boolean {
  const words = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(author).includes(words(fullName(person)));
}

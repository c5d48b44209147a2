import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { knowsEverybody, type Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotAllowed } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import { Person, PERSON_KIND_WORDS, PERSON_KINDS, type PersonKind, personInWords } from './person.entity.js';
import { Post } from './post.entity.js';

/** Choices under a heading each: five hundred names are found sooner by what the people are. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** People to choose from in forms, in the order of their names; among them those who are not named in public. */
@Injectable()
export class PersonChoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotAllowed */
  async anybody(user: Reader): Promise<Option[]> {
    return (await this.among({}, user)).map(optionOf);
  }

  /** @throws NotAllowed */
  async officers(user: Reader): Promise<Option[]> {
    return (await this.among({ kind: 'officer' }, user)).map(optionOf);
  }

  /** Everybody by kind, or those of these kinds: councillors first. @throws NotAllowed */
  async anybodyByKind(user: Reader, kinds: readonly PersonKind[] = PERSON_KINDS): Promise<OptionGroup[]> {
    const people = await this.among({}, user);
    return kinds
      .map((kind) => ({
        label: `${PERSON_KIND_WORDS[kind]}s`,
        options: people.filter((person) => person.kind === kind).map(optionOf),
      }))
      .filter(({ options }) => options.length > 0);
  }

  /** Posts that stand. @throws NotAllowed */
  async posts(user: Reader): Promise<Option[]> {
    refuseUnlessKnowing(user);
    const today = this.clock.today();
    const where = [{ endedOn: IsNull() }, { endedOn: MoreThanOrEqual(today) }];
    const posts = await this.unitOfWork.reading(Post).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
    return posts.map(({ id, title }) => ({ value: id, text: title }));
  }

  private async among(among: { kind?: 'officer' }, user: Reader): Promise<Person[]> {
    refuseUnlessKnowing(user);
    const today = this.clock.today();
    const where = [
      { ...among, leftOn: IsNull() },
      { ...among, leftOn: MoreThanOrEqual(today) },
    ];
    return this.unitOfWork.reading(Person).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
  }
}

function optionOf(person: Person): Option {
  return { value: person.id, text: personInWords(person) };
}

function refuseUnlessKnowing(user: Reader): void {
  if (!knowsEverybody(user)) throw new NotAllowed('Only those who run the council’s meetings can choose people.');
}

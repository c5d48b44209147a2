import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { NAME_STYLES, printedName } from '../../../domain/membership/person-name.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SeatsService } from '../../panels/seats.service.js';
import { nameOf, Person } from '../../people/person.entity.js';

/** Finds whom a printed name means: first among those who sit on the panel, then in the whole register. */
@Injectable()
export class Appointees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatsService,
  ) {}

  /** The ids of the persons meant, by the name; none for a name that fits nobody, or several. */
  async named(names: readonly string[], panelId: string, day: CalendarDate): Promise<Map<string, string>> {
    if (names.length === 0) return new Map();
    const members = (await this.seats.membershipOn(panelId, day)).flatMap(({ person }) => person ?? []);
    const everybody = await this.unitOfWork.reading(Person).find({ order: { sortKey: 'ASC', id: 'ASC' } });
    return new Map(
      names.flatMap((name) => {
        const person = onlyOne(name, members) ?? onlyOne(name, everybody);
        return person ? [[name, person.id] as const] : [];
      }),
    );
  }
}

function onlyOne(name: string, people: readonly Person[]): Person | null {
  const fitting = new Map(
    people.filter((person) => namesOf(person).includes(folded(name))).map((each) => [each.id, each]),
  );
  const [person, namesake] = fitting.values();
  return person && !namesake ? person : null;
}

function namesOf(person: Person): string[] {
  const named = nameOf(person);
  const unstyled = { ...named, styledAs: null };
  const printed = NAME_STYLES.flatMap((style) => [printedName(named, style), printedName(unstyled, style)]);
  const inFull = [person.title, person.forenames, person.surname].filter((part) => part !== null).join(' ');
  return [...printed, inFull].map(folded);
}

function folded(name: string): string {
  return name
    .trim()
    .toLocaleLowerCase('en-GB')
    .replace(/^cllr\b/, 'councillor')
    .replace(/[.’']/g, '')
    .replace(/\s+/g, ' ');
}

import { printedName } from '../../domain/membership/person-name.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import type { Person } from '../people/person.entity.js';

/** People to choose from: `Anne Cusworth, Head of Service`, under a line for nobody. */
export function peopleOptions(people: readonly Person[], nobody: string): Option[] {
  return [{ value: '', text: nobody }, ...people.map((person) => ({ value: person.id, text: personInWords(person) }))];
}

export function personInWords(person: Person): string {
  const { title, forenames, surname, printedName: styledAs, post } = person;
  const name = printedName({ title: title ?? '', forenames: forenames ?? '', surname, styledAs }, 'forename');
  return post === null ? name : `${name}, ${post}`;
}

/** Finds whoever was typed by name in the registers; what is in neither of them stays as it was typed. */
import type { EntityManager } from 'typeorm';
import { typedNames } from '../../../domain/proceedings/typed-names.js';
import { fullName, nameOf, Person } from '../../people/person.entity.js';
import { printedName } from '../../../domain/membership/person-name.js';
import { Post } from '../../people/post.entity.js';

export interface FoundAttendee {
  readonly person: Person | null;
  readonly post: Post | null;
  /** Null for somebody in a register. */
  readonly description: string | null;
}

export async function findTyped(manager: EntityManager, text: string): Promise<FoundAttendee[]> {
  const names = typedNames(text);
  if (names.length === 0) return [];
  const order = { sortKey: 'ASC', id: 'ASC' } as const;
  const people = await manager.find(Person, { order });
  const posts = await manager.find(Post, { order });
  return names.map((name) => foundAs(name, people, posts));
}

/** Namesakes are not told apart by a name, so they stay as typed. */
function foundAs(name: string, people: readonly Person[], posts: readonly Post[]): FoundAttendee {
  const [person, namesake] = people.filter((each) => namesOf(each).includes(folded(name)));
  if (person && !namesake) return { person, post: null, description: null };
  const post = posts.find(({ title }) => folded(title) === folded(name.replace(/^the\s+/i, '')));
  return post ? { person: null, post, description: null } : { person: null, post: null, description: name };
}

function namesOf(person: Person): string[] {
  const plain = printedName({ ...nameOf(person), title: '', styledAs: null }, 'forename');
  const inFull = [person.forenames ?? '', person.surname].join(' ');
  return [fullName(person), plain, inFull, printedName(nameOf(person), 'initials')].map(folded);
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase('en-GB').replace(/[.’']/g, '').replace(/\s+/g, ' ');
}

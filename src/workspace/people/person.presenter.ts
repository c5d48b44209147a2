import { maySettings, type Reader } from '../../domain/access/roles.js';
import { printedName } from '../../domain/membership/person-name.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import type { Cell } from '../../platform/web/pages/list-page.js';
import { mayReadContact } from './people-permission.js';
import { peoplePaths } from './people.paths.js';
import { fullName, nameOf, type Person, type PersonKind } from './person.entity.js';

export const KIND_WORDS: Readonly<Record<PersonKind, string>> = {
  councillor: 'Councillor',
  'co-optee': 'Co-optee',
  officer: 'Officer',
  partner: 'Partner',
};
export const KIND_OPTIONS = Object.entries(KIND_WORDS).map(([value, text]) => ({ value, text }));

/** The page of one person, with as much of it as this reader may know. */
export function presentPerson(person: Person, user: Reader) {
  const contact = mayReadContact(user, person) ? [fact('Mail', person.mail), fact('Telephone', person.telephone)] : [];
  return {
    title: fullName(person),
    breadcrumbs: [{ text: 'People', href: peoplePaths.index() }, { text: fullName(person) }],
    edit: maySettings(user) ? peoplePaths.edit(person.id) : null,
    facts: {
      rows: [
        fact('Printed in minutes as', printedName(nameOf(person), 'initials')),
        fact('Part in the council’s business', KIND_WORDS[person.kind]),
        fact('Post', person.post),
        fact('Ward', person.ward),
        fact('Political group', person.politicalGroup),
        ...contact,
        fact('In public', person.namedInPublic ? 'Named' : `Printed as “${person.publicDescription}”`),
      ],
    },
  };
}

/** The form for somebody new, or of the person it changes. */
export function presentPersonForm(person: Person | null, typed?: object, errors?: FormErrors) {
  const opened = { ...person, namedInPublic: !person || person.namedInPublic ? 'yes' : 'no' };
  return {
    title: person ? `Change the details of ${fullName(person)}` : 'Register a person',
    breadcrumbs: [
      { text: 'People', href: peoplePaths.index() },
      person ? { text: fullName(person), href: peoplePaths.show(person.id) } : { text: 'Register' },
    ],
    action: person ? peoplePaths.edit(person.id) : peoplePaths.new(),
    isNew: person === null,
    kinds: KIND_OPTIONS,
    ...presentEdit(opened, typed, errors),
  };
}

/** Mail and telephone are null for readers who may not have them. */
export function toPersonResource(person: Person, user: Reader) {
  const mayContact = mayReadContact(user, person);
  return {
    id: person.id,
    kind: person.kind,
    title: person.title,
    forenames: person.forenames,
    surname: person.surname,
    printedName: printedName(nameOf(person), 'initials'),
    post: person.post,
    ward: person.ward,
    politicalGroup: person.politicalGroup,
    mail: mayContact ? person.mail : null,
    telephone: mayContact ? person.telephone : null,
    namedInPublic: person.namedInPublic,
    publicDescription: person.publicDescription,
    version: person.version,
  };
}

function fact(key: string, text: string | null): { key: string; value: Cell | null } {
  return { key, value: text === null ? null : { text } };
}

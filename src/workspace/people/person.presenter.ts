import { mayReadContact, type Reader } from '../../domain/access/roles.js';
import { printedName } from '../../domain/membership/person-name.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import { peoplePaths, peopleTabs, postPaths } from './people.paths.js';
import { fullName, nameOf, type Person, PERSON_KIND_WORDS } from './person.entity.js';

export const KIND_OPTIONS = Object.entries(PERSON_KIND_WORDS).map(([value, text]) => ({ value, text }));

interface PersonFormToShow {
  /** Null for somebody new. */
  readonly person: Person | null;
  readonly wards: readonly Option[];
  readonly groups: readonly Option[];
  readonly officers: readonly Option[];
  readonly typed: object | undefined;
  readonly errors: FormErrors | undefined;
}

/** The form for somebody new, or of the person it changes. */
export function presentPersonForm({ person, wards, groups, officers, typed, errors }: PersonFormToShow) {
  return {
    ...peopleTabs('People'),
    title: person ? `Change the details of ${fullName(person)}` : 'Register a person',
    breadcrumbs: [
      { text: 'People', href: peoplePaths.index() },
      person ? { text: fullName(person), href: peoplePaths.show(person.id) } : { text: 'Register' },
    ],
    action: person ? peoplePaths.edit(person.id) : peoplePaths.new(),
    isNew: person === null,
    isOfficer: person?.kind === 'officer',
    kinds: KIND_OPTIONS,
    wards: [{ value: '', text: 'None' }, ...wards],
    groups: [{ value: '', text: 'None' }, ...groups],
    managers: [{ value: '', text: 'None' }, ...officers.filter(({ value }) => value !== person?.id)],
    posts: person?.kind === 'officer' ? postPaths.index() : null,
    ...presentEdit(formOf(person), typed, errors),
  };
}

/** Mail and telephone are null for readers who may not have them. */
export function toPersonResource(person: Person, user: Reader) {
  const mayContact = mayReadContact(user, person.id);
  return {
    id: person.id,
    kind: person.kind,
    title: person.title,
    forenames: person.forenames,
    surname: person.surname,
    printedName: printedName(nameOf(person), 'initials'),
    post: person.post,
    wardId: person.wardId,
    ward: person.ward,
    politicalGroup: person.politicalGroup,
    managerId: person.managerId,
    mail: mayContact ? person.mail : null,
    telephone: mayContact ? person.telephone : null,
    namedInPublic: person.namedInPublic,
    publicDescription: person.publicDescription,
    publishContact: person.publishContact,
    slug: person.slug,
    leftOn: person.leftOn,
    version: person.version,
  };
}

/** The form as it opens; the contact of somebody new is published or not by what kind of person it is. */
function formOf(person: Person | null): object {
  if (!person) return { namedInPublic: 'yes' };
  const { namedInPublic, publishContact } = person;
  return { ...person, namedInPublic: namedInPublic ? 'yes' : 'no', publishContact: publishContact ? 'yes' : 'no' };
}

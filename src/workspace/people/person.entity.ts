import { Check, Entity, Index } from 'typeorm';
import { type PersonName, printedName } from '../../domain/membership/person-name.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../platform/database/columns.js';

export const PERSON_KINDS = ['councillor', 'co-optee', 'officer', 'partner'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** Somebody with a part in the council's business. */
@Entity('people')
@Index(['sortKey', 'id'])
@Check('ck_people_description', '"named_in_public" OR "public_description" IS NOT NULL')
export class Person {
  @IdColumn() id!: string;
  @WordColumn('ck_people_kind', PERSON_KINDS) kind!: PersonKind;
  @OptionalText() title!: string | null;
  @OptionalText() forenames!: string | null;
  @TextColumn() surname!: string;
  @TextColumn() sortKey!: string;
  /** How the name is printed where the usual form will not do. */
  @OptionalText() printedName!: string | null;
  /** Job title of an officer or partner. */
  @OptionalText() post!: string | null;
  @OptionalText() ward!: string | null;
  @OptionalText() politicalGroup!: string | null;
  @OptionalText() mail!: string | null;
  @OptionalText() telephone!: string | null;
  /** Children's representatives and others are never named outside the workspace. */
  @BooleanColumn() namedInPublic!: boolean;
  /** What the public reads instead of the name, such as `a representative of the LAC Council`. */
  @OptionalText() publicDescription!: string | null;
  @IntegerColumn() version!: number;
}

/** The name as the rules on printed names take it. */
export function nameOf({ title, forenames, surname, printedName }: Person): PersonName {
  return { title: title ?? '', forenames: forenames ?? '', surname, styledAs: printedName };
}

/** `Councillor Mary Elliott` */
export function fullName(person: Person): string {
  return printedName(nameOf(person), 'forename');
}

/** `Anne Cusworth, Head of Service`: namesakes are told apart by post or ward. */
export function personInWords(person: Person): string {
  const place = person.post ?? person.ward;
  return place === null ? fullName(person) : `${fullName(person)}, ${place}`;
}

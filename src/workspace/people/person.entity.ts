import { Check, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { type PersonName, printedName } from '../../domain/membership/person-name.js';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  OptionalText,
  TextColumn,
  WordColumn,
} from '../../platform/database/columns.js';
import { Ward } from './ward.entity.js';

export const PERSON_KINDS = ['councillor', 'co-optee', 'officer', 'partner'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** Somebody with a part in the council's business. */
@Entity('people')
@Index(['sortKey', 'id'])
@Index(['wardId'])
@Index(['managerId'])
@Index(['post', 'sortKey'])
@Index(['politicalGroup', 'sortKey'])
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
  /** Job title of a partner or co-optee; of an officer what the register of posts says today, see `PersonStanding`. */
  @OptionalText() post!: string | null;
  @OptionalText() wardId!: string | null;
  @ManyToOne(() => Ward, { nullable: true })
  @JoinColumn({ name: 'ward_id' })
  wardInRegister?: Ward | null;
  /** What the register of wards says, see `PersonStanding`. */
  @OptionalText() ward!: string | null;
  /** What the dated memberships say today, see `PersonStanding`. */
  @OptionalText() politicalGroup!: string | null;
  /** The person this one answers to: told when an action has been late for a while. */
  @OptionalText() managerId!: string | null;
  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'manager_id' })
  manager?: Person | null;
  @OptionalText() mail!: string | null;
  @OptionalText() telephone!: string | null;
  /** Children's representatives and others are never named outside the workspace. */
  @BooleanColumn() namedInPublic!: boolean;
  /** What the public reads instead of the name, such as `a representative of the LAC Council`. */
  @OptionalText() publicDescription!: string | null;
  /** The last part of the address of their public page; the surname comes first, as in a register. */
  @TextColumn({ unique: true }) slug!: string;
  /** Whether mail address and telephone number stand on the public page. */
  @BooleanColumn() publishContact!: boolean;
  /** Their last day with the council; null for those who have not left. */
  @OptionalText() leftOn!: string | null;
  @OptionalText() leftBecause!: string | null;
  @IntegerColumn() version!: number;
}

export const PERSON_KIND_WORDS: Readonly<Record<PersonKind, string>> = {
  councillor: 'Councillor',
  'co-optee': 'Co-optee',
  officer: 'Officer',
  partner: 'Partner',
};

/** Whether they had left before this day. */
export function hasLeft({ leftOn }: Pick<Person, 'leftOn'>, day: CalendarDate): boolean {
  return leftOn !== null && leftOn < day;
}

/** The name as the rules on printed names take it. */
export function nameOf({ title, forenames, surname, printedName }: Person): PersonName {
  return { title: title ?? '', forenames: forenames ?? '', surname, styledAs: printedName };
}

/** `Councillor Mary Elliott` */
export function fullName(person: Person): string {
  return printedName(nameOf(person), 'forename');
}

/** The name as the public may read it; null for somebody of whom nothing is told. */
export function publicNameOf(person: Person): string | null {
  if (!person.namedInPublic) return person.publicDescription;
  return printedName({ ...nameOf(person), title: '' }, 'forename');
}

/** `Anne Cusworth, Head of Service`: namesakes are told apart by post or ward. */
export function personInWords(person: Person): string {
  const place = person.post ?? person.ward;
  return place === null ? fullName(person) : `${fullName(person)}, ${place}`;
}

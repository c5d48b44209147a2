import { Entity, JoinColumn, ManyToOne } from 'typeorm';
import { BooleanColumn, IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';
import { ACCOUNT_ROLES, type AccountRole } from '../../domain/access/roles.js';
import { fullName, Person } from '../people/person.entity.js';

/** A person's sign-in and the few roles that do not come from seats. */
@Entity('accounts')
export class Account {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) personId!: string;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person?: Person;
  /** The mail address in lower case. */
  @TextColumn({ unique: true }) signInName!: string;
  /** Argon2id, with its parameters; null until a password was set. */
  @OptionalText() passwordHash!: string | null;
  @BooleanColumn() isAdministrator!: boolean;
  @BooleanColumn() isMonitoringOfficer!: boolean;
  /** May lift stops; the name printed on agendas is that of the council's register of proper officers. */
  @BooleanColumn() isProperOfficer!: boolean;
  @BooleanColumn() isClerk!: boolean;
  /** A clerk of every panel; otherwise of those listed in `panel_clerks`. */
  @BooleanColumn() clerksEveryPanel!: boolean;
  @TextColumn() createdAt!: string;
  @OptionalText() endedAt!: string | null;
  @IntegerColumn() version!: number;
}

/** `Councillor Mary Elliott`, as the header greets them and the audit trail names them. */
export function ownerName({ person, signInName }: Account): string {
  return person ? fullName(person) : signInName;
}

export type RoleColumns = Pick<
  Account,
  'isAdministrator' | 'isMonitoringOfficer' | 'isProperOfficer' | 'isClerk' | 'clerksEveryPanel'
>;

/** In the order in which roles are listed everywhere. */
export function rolesOf(account: RoleColumns): AccountRole[] {
  const has: Readonly<Record<AccountRole, boolean>> = {
    administrator: account.isAdministrator,
    'monitoring-officer': account.isMonitoringOfficer,
    'proper-officer': account.isProperOfficer,
    clerk: account.isClerk,
  };
  return ACCOUNT_ROLES.filter((role) => has[role]);
}

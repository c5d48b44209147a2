import type { Account } from './account.entity.js';
import { GIVEN_ROLES, type GivenRole, type RolesForm } from './account.form.js';

export type RoleColumns = Pick<Account, 'isAdministrator' | 'isMonitoringOfficer' | 'isClerk' | 'clerksEveryPanel'>;

export function roleColumns({ roles, clerksEveryPanel }: RolesForm): RoleColumns {
  const isClerk = roles.includes('clerk');
  return {
    isAdministrator: roles.includes('administrator'),
    isMonitoringOfficer: roles.includes('monitoring-officer'),
    isClerk,
    clerksEveryPanel: isClerk && clerksEveryPanel,
  };
}

export function rolesOf(account: RoleColumns): GivenRole[] {
  const has: Readonly<Record<GivenRole, boolean>> = {
    administrator: account.isAdministrator,
    'monitoring-officer': account.isMonitoringOfficer,
    clerk: account.isClerk,
  };
  return GIVEN_ROLES.filter((role) => has[role]);
}

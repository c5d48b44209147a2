import type { RoleColumns } from './account.entity.js';
import type { RolesForm } from './account.form.js';

export function roleColumns({ roles, clerksEveryPanel }: RolesForm): RoleColumns {
  const isClerk = roles.includes('clerk');
  return {
    isAdministrator: roles.includes('administrator'),
    isMonitoringOfficer: roles.includes('monitoring-officer'),
    isProperOfficer: roles.includes('proper-officer'),
    isClerk,
    clerksEveryPanel: isClerk && clerksEveryPanel,
  };
}

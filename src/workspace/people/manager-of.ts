import { RuleBroken } from '../../domain/errors.js';
import type { Unit } from '../../platform/database/unit.js';
import { Person } from './person.entity.js';
import type { PersonForm } from './person.form.js';

/** Whom an officer answers to; null for nobody that is known. @throws RuleBroken at `managerId` */
export async function managerOf(unit: Unit, { managerId, kind }: PersonForm, personId: string): Promise<string | null> {
  if (managerId === undefined) return null;
  if (kind !== 'officer') throw new RuleBroken('Only an officer has a manager', 'managerId');
  if (managerId === personId) throw new RuleBroken('Select somebody else: nobody is their own manager', 'managerId');
  const isOfficer = await unit.manager.existsBy(Person, { id: managerId, kind: 'officer' });
  if (!isOfficer) throw new RuleBroken('Select the manager from the list', 'managerId');
  return managerId;
}

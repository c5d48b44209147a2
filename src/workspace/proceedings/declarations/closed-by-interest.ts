/**
 * Whoever declares an interest at the meeting that bars them from an item does not get what is private of it either: its
 * papers, its minute and what is found in them. (Localism Act 2011, s.31.)
 */
import { In } from 'typeorm';
import { closesPrivateMatter } from '../../../domain/proceedings/declared-interest.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { EntryInterest } from '../../agendas/entry-interest.entity.js';
import { Attendance } from '../attendance.entity.js';
import { InterestDeclaration } from '../interest-declaration.entity.js';

/** After declarations on these entries have changed. What was known before the meeting stays as it is. */
export async function settleInterests(unit: Unit, entryIds: readonly string[], recordedAt: string): Promise<void> {
  const barred = await barredFrom(unit, entryIds);
  const known = await unit.manager.findBy(EntryInterest, { entryId: In([...entryIds]) });
  const isBarred = ({ entryId, personId }: EntryInterest) => barred.get(entryId)?.has(personId) === true;
  const withdrawn = known.filter((interest) => interest.isDeclared && !isBarred(interest));
  await unit.manager.delete(EntryInterest, { id: In(withdrawn.map(({ id }) => id)) });
  for (const [entryId, personIds] of barred) {
    const there = new Set(known.flatMap((interest) => (interest.entryId === entryId ? [interest.personId] : [])));
    for (const personId of [...personIds].filter((id) => !there.has(id))) {
      await unit.manager.insert(EntryInterest, { id: newId(), entryId, personId, isDeclared: true, recordedAt });
    }
  }
}

/** By the id of the entry, the ids of persons. Who is at the meeting without a name has no account to close it to. */
async function barredFrom(unit: Unit, entryIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const declarations = await unit.manager.findBy(InterestDeclaration, { entryId: In([...entryIds]) });
  const closing = declarations.filter(closesPrivateMatter);
  const lines = await unit.manager.findBy(Attendance, { id: In(closing.map(({ attendanceId }) => attendanceId)) });
  const barred = new Map<string, Set<string>>();
  for (const { entryId, attendanceId } of closing) {
    const personId = lines.find(({ id }) => id === attendanceId)?.personId;
    if (personId) barred.set(entryId, (barred.get(entryId) ?? new Set()).add(personId));
  }
  return barred;
}

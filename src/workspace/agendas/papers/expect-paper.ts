import { In } from 'typeorm';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { AgendaEntry } from '../agenda-entry.entity.js';

/** An entry that expected no paper, or one later, has it now; whoever has its form open is told. */
export async function expectPaper(unit: Unit, entryId: string): Promise<void> {
  const waiting = { id: entryId, paperExpectation: In(['none', 'to-follow']) };
  const entry = await unit.manager.findOneBy(AgendaEntry, waiting);
  if (entry) await updateVersioned(unit, AgendaEntry, entry, { paperExpectation: 'paper' });
}

import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Conflict } from '../../../domain/errors.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Agenda } from '../agenda.entity.js';
import { PackVersion } from '../packs/pack-version.entity.js';

/** A published agenda that was withdrawn is a draft again: it is put right, and published anew. */
@Injectable()
export class AgendaTakingBack {
  /** In the unit of the withdrawal. @throws Conflict while it is being published */
  async takeBack(unit: Unit, agendaId: string, withdrawnAt: string): Promise<void> {
    await unit.lock('agenda', agendaId);
    const agenda = await unit.manager.findOneBy(Agenda, { id: agendaId });
    if (agenda === null) return;
    if (agenda.state === 'publishing') throw new Conflict('This agenda is being published. Wait until that is done.');
    await unit.manager.update(
      PackVersion,
      { agendaId, purpose: 'publication', withdrawnAt: IsNull() },
      { withdrawnAt },
    );
    if (agenda.state === 'published') await updateVersioned(unit, Agenda, agenda, { state: 'draft' });
  }
}

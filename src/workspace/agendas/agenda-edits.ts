import { Injectable } from '@nestjs/common';
import { mayEditAgenda, type Reader } from '../../domain/access/roles.js';
import { NotAllowed, RuleBroken } from '../../domain/errors.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AgendaInFull } from './agenda-in-full.js';
import { AgendaLoader } from './agenda-loader.js';
import { Agenda } from './agenda.entity.js';
import { followDrafts } from './exclusion-drafts.js';

export interface AgendaEdit {
  readonly unit: Unit;
  /** As it was before the change. */
  readonly agenda: AgendaInFull;
}

/**
 * How every change of an agenda is made: by a clerk of its panel, one at a time, and only while it is a draft; what
 * was published stays as it was. Each change counts up the agenda's version, so that nobody publishes what they have
 * not seen.
 */
@Injectable()
export class AgendaEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: AgendaLoader,
  ) {}

  async run<T>(agendaId: string, user: Reader, change: (edit: AgendaEdit) => Promise<T>): Promise<T> {
    await this.refuseUnlessOpenTo(agendaId, user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const agenda = await this.refuseUnlessOpenTo(agendaId, user);
      const result = await change({ unit, agenda });
      await followDrafts(unit, agenda, await this.loader.load(agendaId));
      // A change of the agenda itself has counted up already.
      await unit.manager.increment(Agenda, { id: agendaId, version: agenda.version }, 'version', 1);
      return result;
    });
  }

  /** For work that has to be done before a change, such as taking in a file. */
  async refuseUnlessOpenTo(agendaId: string, user: Reader): Promise<AgendaInFull> {
    const agenda = await this.loader.load(agendaId);
    if (!mayEditAgenda(user, agenda.panel.id)) {
      throw new NotAllowed('Only the clerk of this panel can change its agendas.');
    }
    if (agenda.state !== 'draft') throw new RuleBroken(REFUSALS[agenda.state]);
    return agenda;
  }
}

const REFUSALS = {
  publishing: 'This agenda is being published, so it cannot be changed.',
  published: 'This agenda has been published, so it cannot be changed.',
};

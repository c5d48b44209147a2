import { Injectable } from '@nestjs/common';
import { mayEditAgenda, type Reader } from '../../domain/access/roles.js';
import { NotAllowed, RuleBroken } from '../../domain/errors.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type AgendaOfMeeting, AgendaRows } from './agenda-rows.js';
import { Agenda } from './agenda.entity.js';

export interface AgendaEdit {
  readonly unit: Unit;
  readonly agenda: AgendaOfMeeting;
}

/**
 * How every change of an agenda begins: by a clerk of its panel, one at a time, and only while it is a draft. What
 * was published stays as it was. Each change counts up the agenda's version, so that nobody publishes what they have
 * not seen.
 */
@Injectable()
export class AgendaEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: AgendaRows,
  ) {}

  async run<T>(agendaId: string, user: Reader, change: (edit: AgendaEdit) => Promise<T>): Promise<T> {
    await this.refuseUnlessOpenTo(agendaId, user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const agenda = await this.refuseUnlessOpenTo(agendaId, user);
      const result = await change({ unit, agenda });
      await unit.manager.increment(Agenda, { id: agendaId }, 'version', 1);
      return result;
    });
  }

  /** For work that has to be done before a change, such as taking in a file. */
  async refuseUnlessOpenTo(agendaId: string, user: Reader): Promise<AgendaOfMeeting> {
    const agenda = await this.rows.agenda(agendaId);
    if (!mayEditAgenda(user, agenda.meeting.panelId)) {
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

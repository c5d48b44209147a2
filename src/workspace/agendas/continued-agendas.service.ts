import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { ProgrammePlacing } from '../work-programme/programme-placing.service.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import { type AgendaInFull, type EntryInFull, standingOn } from './agenda-in-full.js';
import { AgendaLoader } from './agenda-loader.js';
import { Agenda } from './agenda.entity.js';
import { copyEntry } from './entries/transfers/copy-entry.js';
import { MinutesToApproveService } from './minutes-to-approve.service.js';
import { writePositions } from './positions.js';

/** A meeting that continues an adjourned one, or is held in place of a postponed one, has the business of that one. */
@Injectable()
export class ContinuedAgendas {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: AgendaLoader,
    private readonly minutes: MinutesToApproveService,
    private readonly programme: ProgrammePlacing,
  ) {}

  /** The meeting before, where its agenda is there to be taken over; null for any other meeting. */
  async meetingBefore({ followsId }: Pick<Meeting, 'followsId'>): Promise<Meeting | null> {
    if (followsId === null || !(await this.unitOfWork.reading(Agenda).existsBy({ meetingId: followsId }))) return null;
    return this.unitOfWork.reading(Meeting).findOneBy({ id: followsId });
  }

  /** Copies everything that stands on it, in order, onto an agenda that has just been begun. */
  async takeOver(
    unit: Unit,
    agendaId: string,
    { meeting, before }: { readonly meeting: Meeting; readonly before: Meeting },
    user: Actor,
  ): Promise<void> {
    const { id } = await unit.manager.findOneByOrFail(Agenda, { meetingId: before.id });
    const from = await this.loader.load(id);
    const ids: string[] = [];
    for (const entry of standingOn(from)) {
      const copy = await copyEntry(unit, entry, {
        ...{ agendaId, addedOn: entry.addedOn, withPapers: true },
        kept: keptOf(entry, from),
      });
      const earlier = entry.minutesOf.filter(({ day }) => day < meeting.day);
      await this.minutes.name(unit, copy.id, earlier, user);
      ids.push(copy.id);
      if (entry.programmeItemId !== null) {
        const following = { fromId: before.id, to: meeting, because: 'Its meeting goes on on another day.' };
        await this.programme.follow(unit, entry.programmeItemId, following, user);
      }
    }
    await writePositions(unit, AgendaEntry, ids);
    await unit.manager.update(Agenda, { id: agendaId }, { note: from.note });
  }
}

/** What was ruled urgent at a meeting that was adjourned stays so when it goes on; one that never sat ruled nothing. */
function keptOf(entry: EntryInFull, { meeting }: AgendaInFull): Partial<AgendaEntry> {
  const { standingItemId, programmeItemId, urgentRuledBy, urgentCircumstances, urgentWhyNow } = entry;
  const ruling = { urgentRuledBy, urgentCircumstances, urgentWhyNow };
  return { standingItemId, programmeItemId, ...(meeting.state === 'adjourned' ? ruling : {}) };
}

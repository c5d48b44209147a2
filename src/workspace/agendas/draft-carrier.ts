import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { RuleBroken } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { type AgendaKeeper, type CarriedFrom, DraftAgendas } from '../meetings/called-off/draft-agendas.service.js';
import { ProgrammePlacing } from '../work-programme/programme-placing.service.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import { Agenda } from './agenda.entity.js';

/** Takes the draft agenda of a meeting that is postponed to its new day. */
@Injectable()
export class DraftCarrier implements AgendaKeeper, OnModuleInit {
  constructor(
    private readonly drafts: DraftAgendas,
    private readonly unitOfWork: UnitOfWork,
    private readonly programme: ProgrammePlacing,
  ) {}

  onModuleInit(): void {
    this.drafts.keptBy(this);
  }

  async hasDraft(meetingId: string): Promise<boolean> {
    return this.unitOfWork.reading(Agenda).existsBy({ meetingId, state: 'draft' });
  }

  /** Its day of issue was chosen for the day it had, and is open again. */
  async carry(unit: Unit, { fromMeetingId, to }: CarriedFrom, by: Actor): Promise<void> {
    const found = await unit.manager.findOneBy(Agenda, { meetingId: fromMeetingId });
    if (found !== null) await unit.lock('agenda', found.id);
    const agenda = await unit.manager.findOneBy(Agenda, { meetingId: fromMeetingId, state: 'draft' });
    if (agenda === null) throw new RuleBroken('There is no draft agenda to take along', 'carriesAgenda');
    await updateVersioned(unit, Agenda, agenda, { meetingId: to.id, issuedOn: null });
    const entries = await unit.manager.findBy(AgendaEntry, { agendaId: agenda.id, programmeItemId: Not(IsNull()) });
    const following = { fromId: fromMeetingId, to, because: 'The meeting was postponed.' };
    for (const { programmeItemId } of entries) {
      if (programmeItemId !== null) await this.programme.follow(unit, programmeItemId, following, by);
    }
  }
}

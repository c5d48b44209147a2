import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { mayOpen } from '../../../../domain/access/redaction-policy.js';
import type { Reader } from '../../../../domain/access/roles.js';
import type { CouncilClock } from '../../../../domain/calendar/clock.js';
import { NotFound } from '../../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { Agenda } from '../../../agendas/agenda.entity.js';
import { Appointment } from '../../appointments/appointment.entity.js';
import { ApprovalService } from '../../approval/approval.service.js';
import { CorrectionRow } from '../../approval/correction.entity.js';
import type { BlockInFull, MinuteInFull } from '../../minutes-in-full.js';
import { MinutesReading } from '../../minutes-reading.service.js';
import { SignatureService } from '../../signature/signature.service.js';
import { RegisterService } from '../register.service.js';
import { ActionsInLife } from './actions-in-life.service.js';
import type { ResolutionLife } from './resolution-life.js';

/** Follows one resolution from the agenda to the signature of its minutes. */
@Injectable()
export class ResolutionLives {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterService,
    private readonly reading: MinutesReading,
    private readonly approvals: ApprovalService,
    private readonly signatures: SignatureService,
    private readonly actions: ActionsInLife,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound for one that this reader may not see */
  async get(resolutionId: string, reader: Reader): Promise<ResolutionLife> {
    const registered = await this.register.get(resolutionId, reader);
    const { minutes, closed } = await this.reading.read(registered.minutesId, reader);
    const minute = minutes.items.find(({ blocks }) => blocks.some(({ id }) => id === resolutionId));
    const block = minute?.blocks.find(({ id }) => id === resolutionId);
    if (!minute || !block?.resolution) throw new NotFound('There is no such decision among those you may read.');
    const papers = minute.minuted?.papers ?? [];
    const open = papers.filter(({ matter }) => mayOpen(reader, matter, this.clock.today()).may);
    return {
      registered,
      resolution: block.resolution,
      minutes,
      minute,
      agendaIssuedOn: minutes.agenda && (await this.issuedOn(minutes.agenda.id)),
      papers: open,
      closedPapers: papers.length - open.length,
      approvals: await this.approvals.of(minutes.id),
      corrections: closed.has(minute.id) ? [] : await this.correctionsOf(minute),
      signature: await this.signatures.find(minutes.id),
      appointments: await this.appointmentsBy(minute, block),
      actions: await this.actions.of(block, minutes.meeting.id, reader),
    };
  }

  private async issuedOn(agendaId: string): Promise<string | null> {
    return (await this.unitOfWork.reading(Agenda).findOneBy({ id: agendaId }))?.issuedOn ?? null;
  }

  private async correctionsOf({ id: minuteId }: MinuteInFull): Promise<CorrectionRow[]> {
    const order = { approval: { recordedAt: 'ASC' }, position: 'ASC', id: 'ASC' } as const;
    return this.unitOfWork.reading(CorrectionRow).find({ where: { minuteId }, relations: { approval: true }, order });
  }

  private async appointmentsBy({ id: minuteId }: MinuteInFull, { clauses }: BlockInFull): Promise<Appointment[]> {
    const clauseId = In(clauses.map(({ id }) => id));
    const order = { from: 'ASC', role: 'ASC', id: 'ASC' } as const;
    return this.unitOfWork
      .reading(Appointment)
      .find({ where: { minuteId, clauseId }, relations: { person: true }, order });
  }
}

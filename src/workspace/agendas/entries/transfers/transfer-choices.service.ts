import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { mayEditAgenda, type Reader } from '../../../../domain/access/roles.js';
import type { CouncilClock } from '../../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { CALLED_OFF, Meeting, type MeetingOfPanel } from '../../../meetings/meeting.entity.js';
import { Agenda } from '../../agenda.entity.js';
import type { Source } from './source.js';

/** As many as a list to choose from can hold; the nearest come first. */
const MOST_OFFERED = 50;

/** Where items can go to and come from. */
@Injectable()
export class TransferChoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Meetings to come of the panels this clerk keeps, whose agenda is a draft or not yet begun; soonest first. */
  async targets(reader: Reader, exceptMeetingId: string): Promise<MeetingOfPanel[]> {
    const meetings = await this.unitOfWork
      .reading(Meeting)
      .createQueryBuilder('meeting')
      .innerJoinAndSelect('meeting.panel', 'panel')
      .leftJoin(Agenda, 'agenda', 'agenda.meeting_id = meeting.id')
      .where('meeting.day >= :today AND meeting.id <> :exceptMeetingId', { today: this.clock.today(), exceptMeetingId })
      .andWhere('meeting.state NOT IN (:...states)', { states: [...CALLED_OFF] })
      .andWhere(`(agenda.id IS NULL OR agenda.state = 'draft')`)
      .andWhere(reader.clerkOf === 'all' ? '1 = 1' : 'meeting.panelId IN (:...panels)', {
        panels: reader.clerkOf === 'all' ? [] : ['', ...reader.clerkOf],
      })
      .orderBy('meeting.day', 'ASC')
      .addOrderBy('meeting.id', 'ASC')
      .take(MOST_OFFERED)
      .getMany();
    return meetings.flatMap(withPanel).filter(({ panel }) => mayEditAgenda(reader, panel.id));
  }

  /** Agendas of the panels this clerk keeps, latest meetings first. */
  async sources(reader: Reader, exceptAgendaId: string): Promise<Source[]> {
    const panelId = reader.clerkOf === 'all' ? Not(IsNull()) : In([...reader.clerkOf]);
    const agendas = await this.unitOfWork.reading(Agenda).find({
      where: { id: Not(exceptAgendaId), meeting: { panelId } },
      relations: { meeting: { panel: true } },
      order: { meeting: { day: 'DESC', id: 'DESC' } },
      take: MOST_OFFERED,
    });
    return agendas.flatMap(({ id, state, meeting }) =>
      withPanel(meeting).map((each) => ({ agendaId: id, isDraft: state === 'draft', meeting: each })),
    );
  }
}

function withPanel(meeting: Meeting | undefined): MeetingOfPanel[] {
  return meeting?.panel ? [Object.assign(meeting, { panel: meeting.panel })] : [];
}

import { Injectable } from '@nestjs/common';
import { seatsOn } from '../../../domain/membership/seats.js';
import type { AroundMeeting } from '../../../domain/reminders/told-of-meeting.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AgendaEntry } from '../../agendas/agenda-entry.entity.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { SeatsService } from '../../panels/seats.service.js';

/** Who has a part in a meeting: by a seat of its day, by its agenda, or by their work for the panel. */
@Injectable()
export class AroundMeetingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatsService,
  ) {}

  async of({ id, day, panel }: MeetingOfPanel): Promise<AroundMeeting> {
    const seats = seatsOn(await this.seats.peopleOfPanels([panel.id]), day);
    const where = { agenda: { meetingId: id } };
    const entries = await this.unitOfWork.reading(AgendaEntry).find({ where, order: { position: 'ASC', id: 'ASC' } });
    return {
      members: seats.flatMap(({ personId }) => personId ?? []),
      named: entries.flatMap(({ officerId }) => officerId ?? []),
      clerk: panel.clerkId,
      leadOfficer: panel.leadOfficerId,
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { LessThan, Not, In } from 'typeorm';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Meeting, NOT_MEETING } from '../meetings/meeting.entity.js';
import { Minutes } from '../minutes/minutes.entity.js';

/** Nothing was resolved at these. */
const WITHOUT_RESOLUTIONS = [...NOT_MEETING, 'inquorate'] as const;

/** When a panel met last, and whether it is on record what it resolved there. */
@Injectable()
export class LastMeetings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Before a meeting, and before today; null where it has not met. */
  async before({ panelId, day }: Pick<Meeting, 'panelId' | 'day'>): Promise<Meeting | null> {
    const today = this.clock.today();
    return this.unitOfWork.reading(Meeting).findOne({
      where: { panelId, day: LessThan(day < today ? day : today), state: Not(In([...WITHOUT_RESOLUTIONS])) },
      order: { day: 'DESC', startsAt: 'DESC', id: 'DESC' },
    });
  }

  /** Whether its minutes are checked: before that nothing it resolved is an action. */
  async isMinuted(meetingId: string): Promise<boolean> {
    return this.unitOfWork.reading(Minutes).existsBy({ meetingId, state: Not('drafted') });
  }
}

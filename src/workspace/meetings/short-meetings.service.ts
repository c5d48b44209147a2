import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { isClerk, maySettings, type Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CALLED_OFF, type MeetingOfPanel } from './meeting.entity.js';
import { ShortMeeting } from './short-meeting.entity.js';

export type ShortMeetingInFull = ShortMeeting & { readonly meeting: MeetingOfPanel };

/** Coming meetings that a change of the calendar has left short of clear days. */
@Injectable()
export class ShortMeetingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Soonest first: all for an administrator, those of their panels for a clerk, none for anybody else. */
  async for(reader: Reader): Promise<ShortMeetingInFull[]> {
    if (!maySettings(reader) && !isClerk(reader)) return [];
    const among = maySettings(reader) || reader.clerkOf === 'all' ? {} : { panelId: In([...reader.clerkOf]) };
    const found = await this.unitOfWork.reading(ShortMeeting).find({
      where: { meeting: { ...among, day: MoreThan(this.clock.today()), state: Not(In([...CALLED_OFF])) } },
      relations: { meeting: { panel: true } },
      order: { meeting: { day: 'ASC' }, id: 'ASC' },
    });
    return found.flatMap((each) => {
      const panel = each.meeting?.panel;
      return each.meeting && panel ? [Object.assign(each, { meeting: Object.assign(each.meeting, { panel }) })] : [];
    });
  }
}

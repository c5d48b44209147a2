import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { isClerk, maySettings, type Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { fewestDays } from '../../domain/calendar/notice-standing.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DeadlinesService } from './deadlines.service.js';
import { CALLED_OFF, type MeetingOfPanel } from './meeting.entity.js';
import { ShortMeeting } from './short-meeting.entity.js';

export type ShortMeetingInFull = ShortMeeting & { readonly meeting: MeetingOfPanel };

/** Coming meetings that a change of the calendar has left short of clear days. */
@Injectable()
export class ShortMeetingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlinesService,
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
    return this.stillShort(found.flatMap(inFull));
  }

  /** Counted as they stand: a meeting may have been moved since, or another notice of it recorded. */
  private async stillShort(noted: readonly ShortMeetingInFull[]): Promise<ShortMeetingInFull[]> {
    const notes = await this.deadlines.of(noted.map(({ meeting }) => meeting));
    return noted.flatMap((each) => {
      const note = notes.get(each.meetingId);
      if (!note?.notice.isShort || note.deadline === null) return [];
      return [Object.assign(each, { days: fewestDays(note.notice), required: note.deadline.required })];
    });
  }
}

function inFull(each: ShortMeeting): ShortMeetingInFull[] {
  const { meeting } = each;
  if (!meeting?.panel) return [];
  return [Object.assign(each, { meeting: Object.assign(meeting, { panel: meeting.panel }) })];
}

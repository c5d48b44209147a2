import { Injectable } from '@nestjs/common';
import { PrivateBusinessService } from '../proceedings/private-business/private-business.service.js';
import { ProceedingsService } from '../proceedings/proceedings.service.js';
import { type EventOfMeeting, eventsFrom, isTold } from './events-of-meeting.js';
import type { MinuteInFull, MinutesInFull } from './minutes-in-full.js';

/** What minutes ask about the meeting itself. */
@Injectable()
export class ProceedingsOfMinutes {
  constructor(
    private readonly proceedings: ProceedingsService,
    private readonly privateBusiness: PrivateBusinessService,
  ) {}

  async isPresentKnown(meetingId: string): Promise<boolean> {
    return (await this.proceedings.attendedBy(meetingId)).length > 0;
  }

  async isBudgetMeeting(meetingId: string): Promise<boolean> {
    return this.proceedings.isBudgetMeeting(meetingId);
  }

  /** Why private text of a minute may be private (LGA 1972, s.100A(2) and (4)); null where nothing allows it. */
  async privateBecause(meetingId: string, { minuted }: MinuteInFull): Promise<'confidential' | 'excluded' | null> {
    if (minuted === null) return null;
    if (minuted.matter.markings.some(({ basis }) => basis === 'confidential')) return 'confidential';
    return (await this.privateBusiness.allowsPrivateText(meetingId, minuted.id)) ? 'excluded' : null;
  }

  /** Who came and went, as far as it is recorded: the public first, then members by the time. */
  async eventsOf(meetingId: string): Promise<EventOfMeeting[]> {
    const movements = await this.proceedings.movementsOf(meetingId);
    return eventsFrom(movements, await this.privateBusiness.of(meetingId));
  }

  /** What of it no minute tells yet and this one could: all that only has a time, and what belongs to its own entry. */
  async eventsToTell({ meeting, items }: MinutesInFull, { entryId }: Pick<MinuteInFull, 'entryId'>) {
    const blocks = items.flatMap((minute) => minute.blocks);
    const events = await this.eventsOf(meeting.id);
    return events.filter((event) => (event.entryId === null || event.entryId === entryId) && !isTold(event, blocks));
  }
}

import { Injectable } from '@nestjs/common';
import { PrivateBusinessService } from '../proceedings/private-business/private-business.service.js';
import { ProceedingsService } from '../proceedings/proceedings.service.js';
import { type EventOfMeeting, eventsFrom, isTold } from './events-of-meeting.js';
import type { MinuteInFull, MinutesInFull } from './minutes-in-full.js';

export interface KnownProceedings {
  readonly isPresentKnown: boolean;
  readonly isBudgetMeeting: boolean;
  /** Why private text of a minute may be private (LGA 1972, s.100A(2) and (4)); null where nothing allows it. */
  readonly privateBecause: (minute: Pick<MinuteInFull, 'minuted'>) => 'confidential' | 'excluded' | null;
}

/** What minutes ask about the meeting itself. */
@Injectable()
export class ProceedingsOfMinutes {
  constructor(
    private readonly proceedings: ProceedingsService,
    private readonly privateBusiness: PrivateBusinessService,
  ) {}

  /** For all minutes of the meeting at once. */
  async of(meetingId: string): Promise<KnownProceedings> {
    const closed = await this.privateBusiness.entriesWithPrivateText(meetingId);
    return {
      isPresentKnown: await this.proceedings.isAnyMemberPresent(meetingId),
      isBudgetMeeting: await this.proceedings.isBudgetMeeting(meetingId),
      privateBecause: ({ minuted }) => {
        if (minuted === null) return null;
        if (minuted.matter.markings.some(({ basis }) => basis === 'confidential')) return 'confidential';
        return closed.has(minuted.id) ? 'excluded' : null;
      },
    };
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

import { Injectable } from '@nestjs/common';
import { isClerk } from '../../../domain/access/roles.js';
import { addDays } from '../../../domain/calendar/calendar-date.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { meetingInShort } from './meeting-in-short.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** What lies further back was held before the council kept its meetings here. */
const DAYS_BACK = 21;
const MOST_SHOWN = 20;

/** Meetings of the last weeks of which nobody has recorded whether they were held, and who came. */
@Injectable()
export class MeetingsToRecord extends TodoSource {
  constructor(private readonly meetings: MeetingsService) {
    super();
  }

  async of({ reader, today }: AtDesk): Promise<Todo[]> {
    if (!isClerk(reader)) return [];
    const days = [addDays(today, -DAYS_BACK), addDays(today, -1)] as const;
    const past = await this.meetings.between(reader.clerkOf, days, MOST_SHOWN);
    return past
      .filter(({ state }) => state === 'scheduled' || state === 'called')
      .map((meeting) => ({
        text: `${meetingInShort(meeting)}: record what happened`,
        href: meetingPaths.attendance(meeting.id),
        hint: 'Who attended, and whether it was held.',
        due: null,
      }));
  }
}

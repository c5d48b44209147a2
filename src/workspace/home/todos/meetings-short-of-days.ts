import { Injectable } from '@nestjs/common';
import { isClerk } from '../../../domain/access/roles.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { ShortMeetingsService } from '../../meetings/short-meetings.service.js';
import { meetingInShort } from './meeting-in-short.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** Meetings whose papers were in time until a holiday was proclaimed; it stands until the meeting moves or is over. */
@Injectable()
export class MeetingsShortOfDays extends TodoSource {
  constructor(private readonly short: ShortMeetingsService) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    if (!isClerk(reader)) return [];
    return (await this.short.for(reader)).map(({ meeting, days, required, cause }) => ({
      text: `${meetingInShort(meeting)}: has only ${days} of ${required} clear days`,
      href: meetingPaths.show(meeting.id),
      hint: `${cause}.`,
      due: meeting.day,
    }));
  }
}

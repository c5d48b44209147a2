import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { MeetingsAtHand } from '../meetings-at-hand.service.js';
import { agendaToPublish } from './agenda-to-publish.js';
import { noticesToRecord } from './notices-to-record.js';
import { type Todo, TodoSource } from './todo.js';

/** What the coming meetings of a clerk’s panels still need. */
@Injectable()
export class MeetingsToPrepare extends TodoSource {
  constructor(private readonly meetings: MeetingsAtHand) {
    super();
  }

  async of(reader: Reader, today: CalendarDate): Promise<Todo[]> {
    const atHand = await this.meetings.toPrepare(reader);
    return atHand
      .flatMap((each) => [agendaToPublish(each, today), noticesToRecord(each)])
      .filter((todo) => todo !== null);
  }
}

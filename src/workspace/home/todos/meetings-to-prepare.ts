import { Injectable } from '@nestjs/common';
import { agendaToPublish } from './agenda-to-publish.js';
import { noticesToRecord } from './notices-to-record.js';
import { summonsToSend } from './summons-to-send.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** What the coming meetings of a clerk’s panels still need. */
@Injectable()
export class MeetingsToPrepare extends TodoSource {
  async of({ toPrepare, today }: AtDesk): Promise<Todo[]> {
    return toPrepare
      .flatMap((each) => [agendaToPublish(each, today), noticesToRecord(each), summonsToSend(each)])
      .filter((todo) => todo !== null);
  }
}

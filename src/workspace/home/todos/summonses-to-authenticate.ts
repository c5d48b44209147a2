import { Injectable } from '@nestjs/common';
import { isClerk, isProperOfficer } from '../../../domain/access/roles.js';
import { MeetingsAtHand } from '../meetings-at-hand.service.js';
import { summonsToSend } from './summons-to-send.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** Nobody but the proper officer can send a summons; a proper officer who is a clerk as well has it among a clerk's meetings. */
@Injectable()
export class SummonsesToAuthenticate extends TodoSource {
  constructor(private readonly meetings: MeetingsAtHand) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    if (!isProperOfficer(reader) || isClerk(reader)) return [];
    return (await this.meetings.ofTheCouncil()).map(summonsToSend).filter((todo) => todo !== null);
  }
}

import { Injectable } from '@nestjs/common';
import { isClerk } from '../../../domain/access/roles.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { minutesPaths } from '../../minutes/minutes.paths.js';
import { MinutesWaiting, type WaitingMinutes } from '../../minutes/minutes-waiting.service.js';
import { meetingInShort } from './meeting-in-short.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** What the minutes of a clerk’s panels wait for, from the meeting to the signature. */
@Injectable()
export class MinutesToDo extends TodoSource {
  constructor(private readonly waiting: MinutesWaiting) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    if (!isClerk(reader)) return [];
    const begun = await this.waiting.minutes(reader);
    const notPublic = await this.waiting.notPublicAsApproved(reader);
    const missing = await this.waiting.withoutMinutes(reader);
    return [
      ...missing.map((meeting) => ({
        text: `${meetingInShort(meeting)}: begin the minutes`,
        href: meetingPaths.show(meeting.id),
        hint: 'The meeting was held.',
        due: null,
      })),
      ...begun.flatMap(stepOf),
      ...notPublic.map(({ id, meeting }) => ({
        text: `${meetingInShort(meeting)} minutes: publish them as approved`,
        href: minutesPaths.publication(id),
        hint: 'The public does not read yet what was approved.',
        due: null,
      })),
    ];
  }
}

function stepOf({ id, state, meeting, unmarked }: WaitingMinutes): Todo[] {
  const minutes = `${meetingInShort(meeting)} minutes`;
  switch (state) {
    case 'drafted':
      return unmarked === 0
        ? []
        : [{ text: `${minutes}: ${clauses(unmarked)} not marked`, href: minutesPaths.check(id), hint: '', due: null }];
    case 'checked':
      return [
        { text: `${minutes}: publish them`, href: minutesPaths.publication(id), hint: 'They are checked.', due: null },
      ];
    case 'approved':
      return [
        {
          text: `${minutes}: record the signature`,
          href: minutesPaths.signature(id),
          hint: 'They are approved.',
          due: null,
        },
      ];
    case 'published':
    case 'signed':
      return [];
  }
}

function clauses(count: number): string {
  return count === 1 ? '1 clause' : `${count} clauses`;
}

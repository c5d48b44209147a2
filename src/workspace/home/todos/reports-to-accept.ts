import { Injectable } from '@nestjs/common';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import { SubmissionsWaiting } from '../../agendas/submissions/submissions-waiting.service.js';
import { meetingInShort } from './meeting-in-short.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** What authors have handed in for the items of agendas. */
@Injectable()
export class ReportsToAccept extends TodoSource {
  constructor(private readonly submissions: SubmissionsWaiting) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    return (await this.submissions.of(reader)).map(({ id, agendaId, item, meeting }) => ({
      text: `${meetingInShort(meeting)}: a report for “${item}” is handed in`,
      href: agendaPaths.submission(agendaId, id),
      hint: 'Accept it as a paper, or return it with a reason.',
      due: null,
    }));
  }
}

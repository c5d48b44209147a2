import { Injectable } from '@nestjs/common';
import { actionPaths } from '../../actions/action.paths.js';
import { RequestsWaiting } from '../../reminders/requests/requests-waiting.service.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

const WORDS = {
  'more-time': { asks: 'a new date is asked for', hint: 'Change the date, or decline with a reason.' },
  'not-mine': { asks: 'its owner says that it is not theirs', hint: 'Nobody is reminded of it for a few days.' },
} as const;

/** What the owners of actions ask for by the links in their mails. */
@Injectable()
export class RequestsToSettle extends TodoSource {
  constructor(private readonly requests: RequestsWaiting) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    return (await this.requests.of(reader)).map(({ kind, reference, actionId }) => ({
      text: `${reference}: ${WORDS[kind].asks}`,
      href: actionPaths.show(actionId),
      hint: WORDS[kind].hint,
      due: null,
    }));
  }
}

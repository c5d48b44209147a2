import { Injectable } from '@nestjs/common';
import { MailLogService } from '../../reminders/notices/mail-log.service.js';
import { noticePaths } from '../../reminders/reminders.paths.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** Mails that every attempt has failed to deliver. */
@Injectable()
export class UndeliveredMail extends TodoSource {
  constructor(private readonly log: MailLogService) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    const count = await this.log.undelivered(reader);
    if (count === 0) return [];
    const text = count === 1 ? '1 mail could not be delivered' : `${count} mails could not be delivered`;
    return [
      {
        text,
        href: noticePaths.failed(),
        hint: 'See what was wrong, and send it again once that is mended.',
        due: null,
      },
    ];
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { replyNoticeOn } from '../../../domain/reminders/reply-notices.js';
import { Config } from '../../../platform/config/config.js';
import { fullName } from '../../people/person.entity.js';
import { RepliesDue, type ReplyDue } from '../../recommendations/bodies/replies-due.service.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import type { DueLetter, LettersOfDay } from '../daily/due-letter.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { replyDueEmail } from './reply-due.email.js';

const FARTHEST_DAYS = 14;

/** Tells a panel's clerk that the reply to a recommendation is due soon: each notice once. */
@Injectable()
export class RepliesDueLetters implements OnModuleInit {
  constructor(
    private readonly daily: DailyLetters,
    private readonly replies: RepliesDue,
    private readonly contacts: ContactsService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.daily.register('replies-due', (day) => this.due(day));
  }

  private async due(day: CalendarDate): Promise<LettersOfDay> {
    const replies = await this.replies.between(day, addDays(day, FARTHEST_DAYS));
    const contacts = await this.contacts.of([...new Set(replies.flatMap(({ panel }) => panel.clerkId ?? []))], day);
    const letters = replies.flatMap((reply) => {
      const contact = contacts.get(reply.panel.clerkId ?? '');
      return contact ? [this.letterOf(contact, reply, day)] : [];
    });
    return { letters, forNobody: [] };
  }

  private letterOf(contact: Contact, reply: ReplyDue, day: CalendarDate): DueLetter {
    const notice = replyNoticeOn(reply.replyDueOn, day);
    const model = replyDueEmail(reply, { name: fullName(contact.person) }, { day, baseUrl: this.config.baseUrl });
    return {
      contact,
      key: ['reply-due', reply.bodyId, reply.replyDueOn, notice].join(':'),
      what: 'A reply that is due',
      write: () =>
        Promise.resolve({
          template: 'reply-due',
          model,
          purpose: 'reply-due',
          about: { kind: 'panel', id: reply.panel.id },
        }),
    };
  }
}

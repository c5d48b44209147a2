import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { Config } from '../../../platform/config/config.js';
import type { MailLink } from '../../../platform/mail/mail-links.js';
import type { MailOrder } from '../../../platform/mail/outbox.js';
import { ActionsToChase } from '../../actions/chasing/actions-to-chase.service.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName } from '../../people/person.entity.js';
import { answerLinkFor } from '../answers/answer-link-in-mail.js';
import type { Contact } from '../links/contacts.service.js';
import { type Digest, digestOf } from './digest.js';
import { reminderDigestEmail } from './reminder-digest.email.js';
import type { PlannedReminder } from './reminder-planning.service.js';

/** A digest that is written and not sent. */
export interface WrittenDigest {
  readonly order: MailOrder;
  readonly digest: Digest;
  /** The link of each action that can be answered from the mail. */
  readonly links: ReadonlyMap<string, MailLink>;
}

/** Puts one person's reminders of a day into one mail. */
@Injectable()
export class DigestWriting {
  constructor(
    private readonly actions: ActionsToChase,
    private readonly mail: CouncilMailService,
    private readonly config: Config,
  ) {}

  /** Null where nothing of it wants doing any more, or there is no address. */
  async write(
    { person, address }: Contact,
    reminders: readonly PlannedReminder[],
    day: CalendarDate,
  ): Promise<WrittenDigest | null> {
    if (address === null) return null;
    const actionIds = [...new Set(reminders.map(({ actionId }) => actionId))];
    const digest = digestOf(reminders, await this.actions.lines(actionIds, day));
    if (digest.total === 0) return null;
    const links = linksFor(digest);
    const to = { name: fullName(person), address };
    const email = reminderDigestEmail(digest, to, links, this.config.baseUrl);
    const order = {
      ...(await this.mail.write('reminder-digest', email)),
      ...{ to, subject: email.subject, links: [...links.values()] },
      ...{ key: digestKey(person.id, day), purpose: 'reminder-digest', about: { kind: 'person', id: person.id } },
    };
    return { order, digest, links };
  }
}

/** One digest per person per day. */
export function digestKey(personId: string, day: CalendarDate): string {
  return `digest:${personId}:${day}`;
}

function linksFor({ panels }: Digest): Map<string, MailLink> {
  const lines = panels.flatMap(({ lines }) => lines);
  return new Map(
    lines.flatMap(({ action, role }) => {
      const link = answerLinkFor(role);
      return link === null ? [] : [[action.id, link]];
    }),
  );
}

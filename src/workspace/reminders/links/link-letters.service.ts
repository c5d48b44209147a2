import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { linkPlaceholder, type MailLink } from '../../../platform/mail/mail-links.js';
import type { MailOrder } from '../../../platform/mail/outbox.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName, type Person } from '../../people/person.entity.js';
import { ContactsService } from './contacts.service.js';
import { linkMailKey } from './link-mail-key.js';

/** Why somebody is written to with a link; no word of it may be private. */
export interface LinkLetterWords {
  readonly purpose: string;
  readonly subject: string;
  readonly lede: string;
}

/** A mail that is written and whose link is not there yet. */
export interface LinkLetter {
  readonly link: MailLink;
  readonly order: MailOrder;
}

/** Writes to one person about one thing, with a link that opens it. */
@Injectable()
export class LinkLetters {
  constructor(
    private readonly contacts: ContactsService,
    private readonly mail: CouncilMailService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /**
   * Before the unit that sends it: drawing is no database work. `facts` go to the template `name`, beside `subject`,
   * `lede`, `greeting` and `link`. Null where nobody has an address to send it to.
   */
  async write(
    name: string,
    { kind, person }: { readonly kind: string; readonly person: Person },
    { purpose, subject, lede }: LinkLetterWords,
    facts: object,
  ): Promise<LinkLetter | null> {
    const contacts = await this.contacts.of([person.id], this.clock.today());
    const address = contacts.get(person.id)?.address ?? null;
    if (address === null) return null;
    const to = { name: fullName(person), address };
    const link = { kind, id: newId() };
    const model = { ...facts, subject, lede, greeting: `Dear ${to.name}`, link: linkPlaceholder(link) };
    const order = {
      ...(await this.mail.write(name, model)),
      ...{ to, subject, purpose, links: [link] },
      ...{ key: linkMailKey(kind, link.id), about: { kind: 'person', id: person.id } },
    };
    return { link, order };
  }
}

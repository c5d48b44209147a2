import { Injectable } from '@nestjs/common';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { type MailOrder, Outbox } from '../../../platform/mail/outbox.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName } from '../../people/person.entity.js';
import type { Contact } from '../links/contacts.service.js';

/** A mail to one person that says what its model says. */
export interface Letter extends Pick<MailOrder, 'key' | 'purpose' | 'about' | 'links' | 'attachments'> {
  /** A name in `views/emails`. */
  readonly template: string;
  readonly model: { readonly subject: string };
}

/** What happens in the unit that queues a letter. */
interface Queueing {
  /** Written with it. */
  readonly together?: ((unit: Unit) => Promise<void>) | undefined;
  /** Looked at last: it stays where it is, and may go another time. */
  readonly isHeld?: (unit: Unit) => Promise<boolean>;
}

/** Sends mails of which there is one for each person and event; what is tried again sends nothing twice. */
@Injectable()
export class Letters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mail: CouncilMailService,
    private readonly outbox: Outbox,
  ) {}

  /** @returns false where it was sent before, is held, or there is no address */
  async send(contact: Contact, letter: Letter, { together, isHeld }: Queueing = {}): Promise<boolean> {
    if (contact.address === null) return false;
    const order = await this.write(contact, letter);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('letter', order.key);
      if (await unit.manager.existsBy(Mail, { key: order.key })) return false;
      if (await isHeld?.(unit)) return false;
      await together?.(unit);
      await this.outbox.queue(unit, order);
      return true;
    });
  }

  /** As it would be sent, to an address that may be missing. */
  async write({ person, address }: Contact, { template, model, ...order }: Letter): Promise<MailOrder> {
    const parts = await this.mail.write(template, model);
    const to = { name: fullName(person), address: address ?? '' };
    return { ...parts, ...order, to, subject: model.subject };
  }
}

import { Injectable } from '@nestjs/common';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { type MailOrder, Outbox } from '../../../platform/mail/outbox.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName } from '../../people/person.entity.js';
import type { Contact } from '../links/contacts.service.js';

/** A mail to one person that says what its model says. */
export interface Letter extends Pick<MailOrder, 'key' | 'purpose' | 'about' | 'links'> {
  /** A name in `views/emails`. */
  readonly template: string;
  readonly model: { readonly subject: string };
}

/** Sends mails of which there is one for each person and event; what is tried again sends nothing twice. */
@Injectable()
export class Letters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mail: CouncilMailService,
    private readonly outbox: Outbox,
  ) {}

  /** `together` is written in the unit that queues it. @returns false where it was sent before, or there is no address */
  async send(
    { person, address }: Contact,
    { template, model, ...order }: Letter,
    together: (unit: Unit) => Promise<void> = () => Promise.resolve(),
  ): Promise<boolean> {
    if (address === null) return false;
    const parts = await this.mail.write(template, model);
    const to = { name: fullName(person), address };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('letter', order.key);
      if (await unit.manager.existsBy(Mail, { key: order.key })) return false;
      await together(unit);
      await this.outbox.queue(unit, { ...parts, ...order, to, subject: model.subject });
      return true;
    });
  }
}

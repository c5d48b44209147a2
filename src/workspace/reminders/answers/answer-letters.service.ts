import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { linkPlaceholder, type MailLink } from '../../../platform/mail/mail-links.js';
import { type MailOrder, Outbox } from '../../../platform/mail/outbox.js';
import type { ActionToAnswer } from '../../actions/answering/answering.service.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName, type Person } from '../../people/person.entity.js';
import { ContactsService } from '../runs/contacts.service.js';
import { ANSWER_LINK } from './answer-link-in-mail.js';
import { AnswerLinks } from './answer-links.service.js';

/** Why somebody is written to about one action; also the purpose in the notice log. */
export interface LetterWords {
  readonly purpose: 'fresh-answer-link' | 'request-declined';
  readonly subject: string;
  /** No word of it may be private. */
  readonly lede: string;
}

/** A mail that is written and whose link is not there yet. */
export interface AnswerLetter {
  readonly personId: string;
  readonly actionId: string;
  readonly link: MailLink;
  readonly order: MailOrder;
}

/** Mails about one action to one person, with a link to answer: public-safe words only. */
@Injectable()
export class AnswerLetters {
  constructor(
    private readonly contacts: ContactsService,
    private readonly mail: CouncilMailService,
    private readonly links: AnswerLinks,
    private readonly outbox: Outbox,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Before the unit that sends it: drawing is no database work. Null where nobody has an address to send it to. */
  async write(person: Person, { line }: ActionToAnswer, words: LetterWords): Promise<AnswerLetter | null> {
    const contacts = await this.contacts.of([person.id], this.clock.today());
    const address = contacts.get(person.id)?.address ?? null;
    if (address === null) return null;
    const { purpose, subject, lede } = words;
    const to = { name: fullName(person), address };
    const link = { kind: ANSWER_LINK, id: newId() };
    const model = {
      ...{ subject, lede, greeting: `Dear ${to.name}`, link: linkPlaceholder(link) },
      ...{ panel: line.panelName, reference: line.reference, wording: line.wording },
      due: line.slip === '' ? line.due : `${line.due}, ${line.slip}`,
    };
    const order = {
      ...(await this.mail.write('answer-letter', model)),
      ...{ to, subject, purpose, links: [link] },
      ...{ key: `${ANSWER_LINK}:${link.id}`, about: { kind: 'person', id: person.id } },
    };
    return { personId: person.id, actionId: line.id, link, order };
  }

  async send(unit: Unit, { personId, actionId, link, order }: AnswerLetter): Promise<void> {
    await this.links.keep(unit, personId, new Map([[actionId, link]]));
    await this.outbox.queue(unit, order);
  }
}

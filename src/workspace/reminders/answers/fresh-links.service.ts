import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { CouncilClock, SystemClock } from '../../../domain/calendar/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MailLink } from '../../../platform/mail/mail-links.js';
import { type MailOrder, Outbox } from '../../../platform/mail/outbox.js';
import { type ActionToAnswer, Answering } from '../../actions/answering/answering.service.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { fullName } from '../../people/person.entity.js';
import { ContactsService } from '../runs/contacts.service.js';
import { ANSWER_LINK } from '../runs/reminder-digest.email.js';
import { AnswerLink } from './answer-link.entity.js';
import { AnswerLinks } from './answer-links.service.js';
import { freshLinkEmail } from './fresh-link.email.js';
import { type KnownLink, OpenedLinks } from './opened-links.service.js';

const MOST_AN_HOUR = 3;
const HOUR_MS = 3_600_000;

/** A new link in place of one that has run out, to the same person only; whoever asks is not told what came of it. */
@Injectable()
export class FreshLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opened: OpenedLinks,
    private readonly links: AnswerLinks,
    private readonly answering: Answering,
    private readonly contacts: ContactsService,
    private readonly mail: CouncilMailService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
    @Inject(COUNCIL_CLOCK) private readonly councilClock: CouncilClock,
  ) {}

  /** `address` is the network address it comes from. @throws NotFound, TooManyAttempts for a guess */
  async ask(token: string, address: string): Promise<void> {
    const old = await this.opened.known(token, address);
    const action = await this.answering.read(old.actionId);
    const state = await this.opened.stateOf(old, { ...action.owned, closedOn: action.line.closedOn });
    const link = { kind: ANSWER_LINK, id: newId() };
    const order = state === 'expired' ? await this.write(old, action, link) : null;
    if (order !== null) await this.unitOfWork.run((unit) => this.send(unit, old, link, order));
  }

  /** Null where nobody has an address to send it to. */
  private async write({ person }: KnownLink, action: ActionToAnswer, link: MailLink): Promise<MailOrder | null> {
    const contacts = await this.contacts.of([person.id], this.councilClock.today());
    const address = contacts.get(person.id)?.address ?? null;
    if (address === null) return null;
    const to = { name: fullName(person), address };
    const email = freshLinkEmail(action, to, link);
    const parts = await this.mail.write('fresh-answer-link', email);
    return {
      ...parts,
      ...{ to, subject: email.subject, links: [link] },
      ...{ key: `${ANSWER_LINK}:${link.id}`, purpose: 'fresh-answer-link', about: { kind: 'person', id: person.id } },
    };
  }

  private async send(unit: Unit, { actionId, person }: KnownLink, link: MailLink, order: MailOrder): Promise<void> {
    await unit.lock('answer links', person.id);
    const since = new Date(this.clock.now().getTime() - HOUR_MS).toISOString();
    const lately = { actionId, personId: person.id, madeAt: MoreThan(since) };
    if ((await unit.manager.countBy(AnswerLink, lately)) >= MOST_AN_HOUR) return;
    await this.links.keep(unit, person.id, new Map([[actionId, link]]));
    await this.outbox.queue(unit, order);
    const by = { accountId: null, name: fullName(person) };
    const deed = { action: 'asked for a new link to answer for an action', subjectKind: 'action', subjectId: actionId };
    await this.audit.record(unit, by, deed);
  }
}

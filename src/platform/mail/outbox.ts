import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CouncilClock, SystemClock } from '../../domain/calendar/clock.js';
import { Config } from '../config/config.js';
import { COUNCIL_CLOCK } from '../config/council-clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { newId } from '../database/new-id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Unit } from '../database/unit.js';
import { type AttachmentOrder, MailAttachments } from './mail-attachments.js';
import { MailBell } from './mail-bell.js';
import type { MailLink, MailParts } from './mail-links.js';
import { Mail } from './mail.entity.js';

export interface MailParty {
  readonly name: string;
  readonly address: string;
}

export interface MailOrder extends MailParts {
  /** What makes the mail one: queueing it twice sends one. */
  readonly key: string;
  /** Why it is sent, in one word, such as `first-password`. */
  readonly purpose: string;
  readonly about: { readonly kind: string; readonly id: string | null };
  readonly to: MailParty;
  readonly from: MailParty;
  readonly replyTo?: string;
  readonly subject: string;
  readonly links?: readonly MailLink[];
  readonly attachments?: readonly AttachmentOrder[];
}

/** Line ends would begin a header of their own. */
const CONTROL = /\p{Cc}+/gu;

/** Takes mails in the unit that causes them: neither is there without the other. */
@Injectable()
export class Outbox {
  private readonly host: string;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attachments: MailAttachments,
    private readonly bell: MailBell,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
    @Inject(COUNCIL_CLOCK) private readonly councilClock: CouncilClock,
    config: Config,
  ) {
    this.host = new URL(config.baseUrl).hostname;
  }

  /** A mail of this key that is there already is left alone, whatever has become of it. */
  async queue(unit: Unit, { attachments = [], ...order }: MailOrder): Promise<void> {
    const row = this.rowOf(order);
    await unit.manager.createQueryBuilder().insert().into(Mail).values(row).orIgnore().execute();
    if (attachments.length > 0 && (await unit.manager.existsBy(Mail, { id: row.id }))) {
      await this.attachments.keep(unit, row.id, attachments);
    }
    unit.afterCommit(() => this.bell.ring());
  }

  /** Takes up a mail that was set aside, as if it were new. @returns false for one that was not */
  async sendAgain(unit: Unit, id: string): Promise<boolean> {
    const afresh = { state: 'queued' as const, attempts: 0, runAfter: this.clock.now().toISOString(), problem: null };
    const { affected } = await unit.manager.update(Mail, { id, state: 'failed' }, afresh);
    unit.afterCommit(() => this.bell.ring());
    return affected === 1;
  }

  /** Age in seconds of the oldest mail that is not sent yet; null when none waits. */
  async oldestWaitingSeconds(): Promise<number | null> {
    const waiting = { where: { state: In(['queued', 'sending']) }, order: { queuedAt: 'ASC' } } as const;
    const oldest = await this.unitOfWork.reading(Mail).findOne(waiting);
    return (
      oldest && Math.max(0, Math.round((Date.parse(this.councilClock.now()) - Date.parse(oldest.queuedAt)) / 1000))
    );
  }

  private rowOf({ about, to, from, replyTo, links, ...order }: Omit<MailOrder, 'attachments'>): Mail {
    const id = newId();
    const now = this.clock.now().toISOString();
    const recipient = { recipientName: oneLine(to.name), recipientAddress: oneLine(to.address) };
    const subject = oneLine(order.subject);
    return {
      ...order,
      ...recipient,
      id,
      subject,
      aboutKind: about.kind,
      aboutId: about.id,
      senderName: oneLine(from.name),
      senderAddress: oneLine(from.address),
      replyTo: replyTo ?? null,
      links: links ?? [],
      searchText: [recipient.recipientName, recipient.recipientAddress, subject].join(' ').toLowerCase(),
      state: 'queued',
      attempts: 0,
      runAfter: now,
      leaseOwner: null,
      leaseUntil: null,
      messageId: `<${id}@${this.host}>`,
      queuedAt: this.councilClock.now(),
      sentAt: null,
      problem: null,
    };
  }
}

function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { Config } from '../../../platform/config/config.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { LinkTokens } from '../../../platform/mail/link-tokens.js';
import { MailLinks } from '../../../platform/mail/mail-links.js';
import { type MailOrder, Outbox } from '../../../platform/mail/outbox.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { accountPaths } from '../accounts.paths.js';
import { AccountLink } from './account-link.entity.js';
import { OpenLinks, SET_PASSWORD } from './open-links.js';
import { LASTS_MS, type PasswordReason, setPasswordEmail } from './set-password.email.js';
import { voidLinksOf } from './void-links.js';

/** A mail that is written and whose link is not there yet. */
export interface PasswordLetter {
  readonly linkId: string;
  readonly reason: PasswordReason;
  readonly order: Omit<MailOrder, 'about'>;
}

/** Mails with a link to set a password. */
@Injectable()
export class PasswordLetters implements OnModuleInit {
  constructor(
    private readonly mail: CouncilMailService,
    private readonly outbox: Outbox,
    private readonly openLinks: OpenLinks,
    private readonly tokens: LinkTokens,
    private readonly mailLinks: MailLinks,
    private readonly config: Config,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  onModuleInit(): void {
    this.mailLinks.register(SET_PASSWORD, (linkId) => this.addressOf(linkId));
  }

  /** Before the unit that sends it: drawing is no database work. */
  async write(to: { name: string; address: string }, reason: PasswordReason): Promise<PasswordLetter> {
    const linkId = newId();
    const link = { kind: SET_PASSWORD, id: linkId };
    const email = setPasswordEmail(to, reason, link);
    const { subject } = email;
    const parts = await this.mail.write('set-password', email);
    const order = { ...parts, to, subject, key: `${SET_PASSWORD}:${linkId}`, purpose: reason, links: [link] };
    return { linkId, reason, order };
  }

  /** Makes the link and queues the mail; earlier links of the account open nothing from then on. */
  async send(unit: Unit, { linkId, reason, order }: PasswordLetter, accountId: string): Promise<void> {
    await unit.lock('account links', accountId);
    const now = this.clock.now();
    await voidLinksOf(unit, accountId, now);
    await unit.manager.insert(AccountLink, {
      id: linkId,
      accountId,
      purpose: SET_PASSWORD,
      madeAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + LASTS_MS[reason]).toISOString(),
      usedAt: null,
      voidAt: null,
    });
    await this.outbox.queue(unit, { ...order, about: { kind: 'account', id: accountId } });
  }

  private async addressOf(linkId: string): Promise<string> {
    const link = await this.openLinks.find(linkId);
    if (!link) throw new RuleBroken('The link in this mail had run out or been replaced. Send a new link.');
    return `${this.config.baseUrl}${accountPaths.setPassword(this.tokens.tokenOf(SET_PASSWORD, linkId))}`;
  }
}

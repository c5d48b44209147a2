import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { Config } from '../../../platform/config/config.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { LinkTokens } from '../../../platform/mail/link-tokens.js';
import { type MailLink, MailLinks } from '../../../platform/mail/mail-links.js';
import { answerPaths } from '../reminders.paths.js';
import { ANSWER_LINK } from './answer-link-in-mail.js';
import { AnswerLink } from './answer-link.entity.js';

const DAYS_OPEN = 30;
const DAY_MS = 86_400_000;

/** Links that let one person answer for one action; the secret in them is made when the mail is sent. */
@Injectable()
export class AnswerLinks implements OnModuleInit {
  constructor(
    private readonly tokens: LinkTokens,
    private readonly mailLinks: MailLinks,
    private readonly config: Config,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  onModuleInit(): void {
    this.mailLinks.register(ANSWER_LINK, (id) => Promise.resolve(this.addressOf(id)));
  }

  /** In the unit that queues the mail: a link of each action, by the id of the action. */
  async keep(unit: Unit, personId: string, links: ReadonlyMap<string, MailLink>): Promise<void> {
    if (links.size === 0) return;
    const now = this.clock.now().getTime();
    const times = {
      madeAt: new Date(now).toISOString(),
      expiresAt: new Date(now + DAYS_OPEN * DAY_MS).toISOString(),
      revokedAt: null,
    };
    const rows = [...links].map(([actionId, { id }]) => ({ id, actionId, personId, ...times }));
    await unit.manager.insert(AnswerLink, rows);
  }

  private addressOf(id: string): string {
    return `${this.config.baseUrl}${answerPaths.show(this.tokens.tokenOf(ANSWER_LINK, id))}`;
  }
}

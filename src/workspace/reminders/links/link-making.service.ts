import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { Config } from '../../../platform/config/config.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { LinkTokens } from '../../../platform/mail/link-tokens.js';
import { MailLinks } from '../../../platform/mail/mail-links.js';
import type { LinkRow } from './link-row.js';

const DAYS_OPEN = 30;
const DAY_MS = 86_400_000;

/** Makes links that open one thing for one person; the secret in them is made when the mail is sent. */
@Injectable()
export class LinkMaking {
  constructor(
    private readonly tokens: LinkTokens,
    private readonly mailLinks: MailLinks,
    private readonly config: Config,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** `pathOf` leads from the token to the page that it opens. */
  register(kind: string, pathOf: (token: string) => string): void {
    const addressOf = (id: string) => `${this.config.baseUrl}${pathOf(this.tokens.tokenOf(kind, id))}`;
    this.mailLinks.register(kind, (id) => Promise.resolve(addressOf(id)));
  }

  /** Of one that is made now. */
  times(): Pick<LinkRow, 'madeAt' | 'expiresAt' | 'revokedAt'> {
    const now = this.clock.now().getTime();
    return {
      madeAt: new Date(now).toISOString(),
      expiresAt: new Date(now + DAYS_OPEN * DAY_MS).toISOString(),
      revokedAt: null,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import type { MailOrder } from '../../platform/mail/outbox.js';
import { EmailDrawing } from '../../platform/web/emails/email-drawing.js';
import { brandColours } from '../../platform/web/pages/brand-colours.js';
import { PLAIN_FRAME } from '../../platform/web/pages/page-frame.js';
import type { Authority } from './authority.entity.js';
import { AuthorityService } from './authority.service.js';

/** A mail without who it is for. */
export type CouncilMail = Pick<MailOrder, 'from' | 'replyTo' | 'text' | 'html'>;

/** Writes mails in the council's name and colour, from the team that answers them. */
@Injectable()
export class CouncilMailService {
  constructor(
    private readonly authority: AuthorityService,
    private readonly drawing: EmailDrawing,
    private readonly config: Config,
  ) {}

  /** `template` is a name in `views/emails`. */
  async write(template: string, model: { readonly subject: string }): Promise<CouncilMail> {
    const authority = await this.authority.find();
    const council = letterhead(authority);
    const mailbox = authority?.teamMailbox;
    const address = this.config.mailFrom ?? mailbox ?? `minutebook@${new URL(this.config.baseUrl).hostname}`;
    const parts = this.drawing.draw(template, { ...model, council, baseUrl: this.config.baseUrl });
    const from = { name: council.name, address };
    return { ...parts, from, ...(mailbox === undefined || mailbox === address ? {} : { replyTo: mailbox }) };
  }
}

/** Before the council is set up there is only the program's own name. */
function letterhead(authority: Authority | null) {
  const { link } = brandColours(authority?.brandColour ?? PLAIN_FRAME.council.colour);
  if (authority === null) return { name: PLAIN_FRAME.council.name, colour: link };
  const { name, teamName, teamMailbox, teamTelephone } = authority;
  return { name, colour: link, team: { name: teamName, mailbox: teamMailbox, telephone: teamTelephone } };
}

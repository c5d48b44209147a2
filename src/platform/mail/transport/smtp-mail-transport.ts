import { createTransport } from 'nodemailer';
import { type LiveMail, MailTransport } from './mail-transport.js';
import { messageOf } from './message-of.js';

/** All the steps of one mail together stay within the lease. */
const PATIENCE_MS = 30_000;

/** A mail server. The address says how: `smtps:` from the start, `smtp:` with STARTTLS where the server offers it. */
export class SmtpMailTransport extends MailTransport {
  private readonly server: ReturnType<typeof createTransport>;

  constructor(url: string) {
    super();
    this.server = createTransport({
      url,
      dnsTimeout: PATIENCE_MS,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    });
  }

  async send(mail: LiveMail): Promise<void> {
    await this.server.sendMail(messageOf(mail));
  }
}

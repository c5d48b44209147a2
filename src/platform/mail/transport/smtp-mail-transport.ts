import { createTransport } from 'nodemailer';
import type { MailServer } from '../../config/mail-server.js';
import { type LiveMail, MailTransport } from './mail-transport.js';
import { messageOf } from './message-of.js';

/** How long we wait for a server that says nothing at all, and for one that takes a mail byte by byte. */
export interface Patience {
  readonly silenceMs: number;
  readonly mailMs: number;
}

/** Together with what a mail waits for its turn this stays within the lease. */
const PATIENCE: Patience = { silenceMs: 30_000, mailMs: 5 * 60_000 };
/** Less than the silence after which a connection counts as broken. */
const IDLE_SHARE = 0.5;

/**
 * A mail server, over connections that are kept for the next mail. Encryption is checked against the certificate;
 * whether a mail may go without it is the configuration's say.
 */
export class SmtpMailTransport extends MailTransport {
  readonly atOnce: number;
  private readonly pool: ReturnType<typeof poolTo>;

  constructor(
    server: MailServer,
    private readonly patience: Patience = PATIENCE,
  ) {
    super();
    this.atOnce = server.connections;
    this.pool = poolTo(server, patience);
  }

  async send(mail: LiveMail): Promise<void> {
    const message = { ...messageOf(mail), signal: AbortSignal.timeout(this.patience.mailMs) };
    await this.pool.sendMail(message);
  }

  override close(): void {
    this.pool.close();
  }
}

function poolTo(server: MailServer, { silenceMs }: Patience) {
  const { host, port, isSecure, needsTls, user, password, connections } = server;
  return createTransport({
    pool: true,
    maxConnections: connections,
    // A mail whose connection broke may have been taken: whether it is sent again is decided by the outbox, after a wait.
    maxRequeues: 0,
    idleTimeout: silenceMs * IDLE_SHARE,
    host,
    port,
    secure: isSecure,
    requireTLS: needsTls && !isSecure,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    ...(user === null ? {} : { auth: { user, pass: password } }),
    dnsTimeout: silenceMs,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
  });
}

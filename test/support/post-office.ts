import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { type MailServer, mailServerAt } from '../../src/platform/config/mail-server.js';

/** Made for 127.0.0.1 by nobody anybody trusts; whoever is told to trust it can. */
export const CERTIFICATE = fileURLToPath(new URL('certificates/test-post-office.crt', import.meta.url));
const KEY = CERTIFICATE.replace(/crt$/, 'key');

/** What the server says to the recipient of the next mails, in this order; then it takes everything. */
export interface Answer {
  readonly code: number;
  readonly words: string;
}

/** What becomes of the next content: nothing is said ever, or the line goes dead. */
type Accident = 'hangs' | 'breaks-off';

interface Premises {
  /** With a certificate of its own making: from the first byte, or where asked for by STARTTLS. */
  readonly tls?: 'from-start' | 'offered';
}

/** A real mail server on this machine that keeps what it takes. */
export class PostOffice {
  readonly mails: Email[] = [];
  /** Of each content that was begun. */
  readonly wasEncrypted: boolean[] = [];
  /** How many connections there were at most at the same time. */
  mostConnections = 0;
  /** Told of each mail before its sender hears that it was taken. */
  onArrival: (mail: Email) => void = () => undefined;
  private queued: Promise<void> = Promise.resolve();
  private letIn: () => void = () => undefined;
  private doorsOpenAt = 0;
  private readonly answers: Answer[] = [];
  private readonly accidents: Accident[] = [];
  private readonly refused = new Map<string, Answer>();
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: SMTPServer) {}

  static async open({ tls }: Premises = {}): Promise<PostOffice> {
    const server = new SMTPServer({
      authOptional: true,
      secure: tls === 'from-start',
      disabledCommands: tls === 'offered' ? [] : ['STARTTLS'],
      cert: readFileSync(CERTIFICATE),
      key: readFileSync(KEY),
      logger: false,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => void office.queued.then(() => done(office.refusalOf(address))),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        office.wasEncrypted.push(session.secure);
        const accident = office.accidents.shift();
        stream.on('data', (part: Buffer) => parts.push(part));
        if (accident === 'breaks-off') office.sockets.forEach((socket) => socket.destroy());
        if (accident === undefined) stream.on('end', () => void office.keep(Buffer.concat(parts)).then(() => done()));
      },
    });
    const office = new PostOffice(server);
    // Somebody who does not trust our certificate hangs up: that is no fault of the office.
    server.on('error', () => undefined);
    server.server.on('connection', (socket) => office.count(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return office;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp${this.server.options.secure === true ? 's' : ''}://127.0.0.1:${port}`;
  }

  /** As the application's configuration would have it. */
  asConfigured(settings: Partial<Pick<MailServer, 'connections' | 'needsTls'>> = {}): MailServer {
    const plain = { tls: 'offered', connections: 5, mailsPerMinute: 60_000 } as const;
    return { ...mailServerAt(this.url, plain), ...settings };
  }

  willSay(...answers: Answer[]): void {
    this.answers.push(...answers);
  }

  willDo(...accidents: Accident[]): void {
    this.accidents.push(...accidents);
  }

  willRefuse(address: string, answer: Answer): void {
    this.refused.set(address, answer);
  }

  /** Lets everybody wait until so many connections are there, so that their senders work at the same time. */
  waitForConnections(count: number): void {
    this.doorsOpenAt = count;
    this.queued = new Promise((resolve) => (this.letIn = resolve));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async keep(content: Buffer): Promise<void> {
    const mail = await PostalMime.parse(content);
    this.mails.push(mail);
    this.onArrival(mail);
  }

  private count(socket: Socket): void {
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    this.mostConnections = Math.max(this.mostConnections, this.sockets.size);
    if (this.sockets.size >= this.doorsOpenAt) this.letIn();
  }

  private refusalOf(address: string): Error | null {
    const answer = this.refused.get(address) ?? this.answers.shift();
    return answer === undefined ? null : Object.assign(new Error(answer.words), { responseCode: answer.code });
  }
}

import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What the server says to the recipient of the next mails, in this order; then it takes everything. */
type Answer = { readonly code: number; readonly words: string };

/** A real mail server on this machine that keeps what it takes. */
export class PostOffice {
  readonly mails: Email[] = [];
  private readonly answers: Answer[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<PostOffice> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: (_address, _session, done) => done(office.nextRefusal()),
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
            office.mails.push(mail);
            done();
          });
        });
      },
    });
    const office = new PostOffice(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return office;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  willSay(...answers: Answer[]): void {
    this.answers.push(...answers);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private nextRefusal(): Error | null {
    const answer = this.answers.shift();
    return answer === undefined ? null : Object.assign(new Error(answer.words), { responseCode: answer.code });
  }
}

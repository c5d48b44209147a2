import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailServerAt } from '../../src/platform/config/mail-server.js';
import { SmtpMailTransport } from '../../src/platform/mail/transport/smtp-mail-transport.js';
import { liveMail } from '../support/factories/live-mail.js';
import { outcomeOf, StandIn } from './stand-in.js';

let product: StandIn;
beforeAll(() => {
  product = new StandIn();
});
afterAll(() => product.remove());

describe('npm run mail', () => {
  it('takes mails and shows them, and says how to have them sent there', async () => {
    const [smtp, web] = await freePorts(2);
    const server = product.start('mail', ['--smtp', `${smtp}`, '--web', `${web}`]);
    const ended = outcomeOf(server);
    await new Promise((resolve) => server.stdout?.once('data', resolve));

    const plain = { tls: undefined, connections: 1, mailsPerMinute: 600 };
    const transport = new SmtpMailTransport(mailServerAt(`smtp://127.0.0.1:${smtp}`, plain));
    await transport.send(liveMail());
    transport.close();
    const { status, mails } = await mailsAt(`http://127.0.0.1:${web}`);
    server.kill('SIGTERM');

    expect([status, mails]).toMatchObject([200, [{ subject: 'Set your password' }]]);
    expect(await ended).toMatchObject({
      code: 0,
      output: expect.stringContaining(`SMTP_URL=smtp://127.0.0.1:${smtp} npm start`),
    });
  });

  it('says when a port is taken', async () => {
    const [other] = await freePorts(1);
    const [taken, server] = await takenPort();
    const outcome = await product.run('mail', ['--smtp', `${other}`, '--web', `${taken}`]);
    server.close();

    expect(outcome).toMatchObject({ code: 1, output: '', problems: `Port ${taken} of this machine is taken.\n` });
  });

  it.each([
    [['--smtp', 'x'], '"x" is no port'],
    [['--web', '70000'], '"70000" is no port'],
    [['--web', '1025'], 'two different ports'],
    [['--wbe', '1'], "Unknown option '--wbe'"],
  ])('refuses %j with its usage and exit code 2', async (args, problem) => {
    const outcome = await product.run('mail', args);

    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(outcome.problems).toContain(problem);
    expect(outcome.problems).toContain('Usage: npm run mail');
  });
});

/** Shown once the mail has been read through, which may take a moment. */
async function mailsAt(address: string): Promise<{ status: number; mails: unknown[] }> {
  for (let look = 0; ; look += 1) {
    const mails = (await (await fetch(`${address}/email`)).json()) as unknown[];
    if (mails.length > 0 || look === 50) return { status: (await fetch(address)).status, mails };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function takenPort(): Promise<[number, Server]> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return [typeof address === 'object' && address ? address.port : 0, server];
}

async function freePorts(count: number): Promise<number[]> {
  const taken = await Promise.all(Array.from({ length: count }, takenPort));
  taken.forEach(([, server]) => server.close());
  return taken.map(([port]) => port);
}

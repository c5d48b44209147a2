import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '../../../../src/platform/config/project-root.js';
import type { MailServer } from '../../../../src/platform/config/mail-server.js';
import { liveMail } from '../../../support/factories/live-mail.js';
import { CERTIFICATE, PostOffice } from '../../../support/post-office.js';

const TRANSPORT = join(findProjectRoot(), 'dist/src/platform/mail/transport/smtp-mail-transport.js');
const SEND_ONE = `
const { SmtpMailTransport } = await import(${JSON.stringify(pathToFileURL(TRANSPORT).href)});
const [server, mail] = JSON.parse(process.argv[1]);
const transport = new SmtpMailTransport(server);
await transport.send(mail);
transport.close();
`;

describe('a mail server whose certificate the council trusts', () => {
  it.each(['from-start', 'offered'] as const)('gets mail encrypted, TLS %s', async (tls) => {
    const office = await PostOffice.open({ tls });

    expect(await sendOne({ ...office.asConfigured(), needsTls: true })).toBe(0);

    expect(office.mails).toMatchObject([{ messageId: '<1@council.example>' }]);
    expect(office.wasEncrypted).toEqual([true]);
    await office.close();
  });
});

/** In a process of its own, because Node reads once whom it trusts. */
async function sendOne(server: MailServer): Promise<unknown> {
  const args = ['--input-type=module', '--eval', SEND_ONE, JSON.stringify([server, liveMail()])];
  const child = spawn(process.execPath, args, { env: { NODE_EXTRA_CA_CERTS: CERTIFICATE }, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code;
}

import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { LinkTokens } from './link-tokens.js';
import { MailBell } from './mail-bell.js';
import { MailClaims } from './mail-claims.js';
import { MailDispatcher } from './mail-dispatcher.js';
import { MailLinks } from './mail-links.js';
import { MailRunner } from './mail-runner.js';
import { Outbox } from './outbox.js';
import { FileMailTransport } from './transport/file-mail-transport.js';
import { MailTransport } from './transport/mail-transport.js';
import { SmtpMailTransport } from './transport/smtp-mail-transport.js';

@Global()
@Module({
  providers: [
    LinkTokens,
    MailBell,
    MailClaims,
    MailDispatcher,
    MailLinks,
    MailRunner,
    Outbox,
    { provide: MailTransport, inject: [Config], useFactory: transportFor },
  ],
  exports: [LinkTokens, MailDispatcher, MailLinks, MailRunner, Outbox],
})
export class MailModule {}

function transportFor({ smtpUrl, folders }: Config): MailTransport {
  return smtpUrl === undefined ? new FileMailTransport(folders.mail) : new SmtpMailTransport(smtpUrl);
}

import { Global, Module } from '@nestjs/common';
import { CHANCE } from '../config/chance.js';
import { Config } from '../config/config.js';
import { LinkTokens } from './link-tokens.js';
import { MailAttachments } from './mail-attachments.js';
import { MailBell } from './mail-bell.js';
import { MailClaims } from './mail-claims.js';
import { MailDispatcher } from './mail-dispatcher.js';
import { MailFollowers } from './mail-followers.js';
import { MailLinks } from './mail-links.js';
import { MailPace } from './mail-pace.js';
import { MailQueue } from './mail-queue.js';
import { MailRunner } from './mail-runner.js';
import { Outbox } from './outbox.js';
import { FileMailTransport } from './transport/file-mail-transport.js';
import { MailTransport } from './transport/mail-transport.js';
import { SmtpMailTransport } from './transport/smtp-mail-transport.js';

@Global()
@Module({
  providers: [
    LinkTokens,
    MailAttachments,
    MailBell,
    MailClaims,
    MailDispatcher,
    MailFollowers,
    MailLinks,
    MailQueue,
    MailRunner,
    Outbox,
    { provide: CHANCE, useValue: Math.random },
    { provide: MailPace, inject: [Config], useFactory: paceFor },
    { provide: MailTransport, inject: [Config], useFactory: transportFor },
  ],
  exports: [LinkTokens, MailAttachments, MailDispatcher, MailFollowers, MailLinks, MailRunner, Outbox],
})
export class MailModule {}

function transportFor({ mailServer, folders }: Config): MailTransport {
  return mailServer === null ? new FileMailTransport(folders.mail) : new SmtpMailTransport(mailServer);
}

function paceFor({ mailServer }: Config): MailPace {
  return new MailPace(mailServer && mailServer.mailsPerMinute);
}

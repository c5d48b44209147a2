import { Inject, Injectable } from '@nestjs/common';
import { maySettings, mayReadNotices, type Reader } from '../../../domain/access/roles.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { DomainError, NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Config } from '../../../platform/config/config.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MailLinks } from '../../../platform/mail/mail-links.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { mailFile } from '../../../platform/mail/transport/file-mail-transport.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../../platform/web/pages/pagination.js';
import { narrow, type NoticesQuery, order } from './notices-query.js';

/** A mail as its page shows it: with live links only where the mail is a file here, and to an administrator. */
export interface ReadNotice {
  readonly mail: Mail;
  readonly text: string;
  readonly isFile: boolean;
}

/** The notice log: every mail, to whom, why, about what, and what became of it. */
@Injectable()
export class MailLogService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly links: MailLinks,
    private readonly config: Config,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  async page(query: NoticesQuery, { page, size, skip, take }: PageRequest, user: Reader): Promise<Page<Mail>> {
    refuseUnlessReader(user);
    const select = this.unitOfWork.reading(Mail).createQueryBuilder('mail');
    narrow(select, query, this.clock.now());
    const counted = await select.clone().select('mail.id').limit(MOST_COUNTED).getRawMany();
    order(select, query);
    return { items: await select.skip(skip).take(take).getMany(), total: counted.length, page, size };
  }

  /** How many mails wait for somebody to send them again or to mend an address; counting stops at `MOST_COUNTED`. */
  async undelivered(user: Reader): Promise<number> {
    if (!mayReadNotices(user)) return 0;
    const where = { state: 'failed' as const };
    return (await this.unitOfWork.reading(Mail).find({ select: { id: true }, where, take: MOST_COUNTED })).length;
  }

  async get(id: string, user: Reader): Promise<Mail> {
    refuseUnlessReader(user);
    const mail = await this.unitOfWork.reading(Mail).findOneBy({ id });
    if (!mail) throw new NotFound('There is no such mail.');
    return mail;
  }

  /** Reading a mail whose link is live is written down: the link could be used by whoever reads it. */
  async read(id: string, user: Actor & Reader): Promise<ReadNotice> {
    const mail = await this.get(id, user);
    const isFile = this.isFile(mail, user);
    if (!isFile || mail.links.length === 0) return { mail, text: mail.text, isFile };
    await this.writeDown(mail, user, 'opened a mail with its link');
    return { mail, text: await this.liveText(mail), isFile };
  }

  /** The path of the mail's file. @throws NotFound where mails do not go to files, NotAllowed */
  async file(id: string, user: Actor & Reader): Promise<string> {
    if (!maySettings(user)) throw new NotAllowed('Only an administrator may open the file of a mail.');
    const mail = await this.get(id, user);
    if (!this.isFile(mail, user)) throw new NotFound('This mail is not a file.');
    await this.writeDown(mail, user, 'opened the file of a mail');
    return mailFile(this.config.folders.mail, id);
  }

  async sendAgain(id: string, user: Actor & Reader): Promise<void> {
    if (!maySettings(user)) throw new NotAllowed('Only an administrator may send a mail again.');
    const mail = await this.get(id, user);
    await this.unitOfWork.run(async (unit) => {
      if (!(await this.outbox.sendAgain(unit, id))) throw new RuleBroken('Only a mail that failed is sent again.');
      await this.audit.record(unit, user, deed('had a mail sent again', mail));
    });
  }

  private isFile({ state }: Mail, user: Reader): boolean {
    return this.config.mailServer === null && state === 'sent' && maySettings(user);
  }

  /** As it was sent; once its link opens nothing any more, as it is stored. */
  private async liveText(mail: Mail): Promise<string> {
    try {
      return (await this.links.insert(mail)).text;
    } catch (error) {
      if (error instanceof DomainError) return mail.text;
      throw error;
    }
  }

  private async writeDown(mail: Mail, user: Actor, action: string): Promise<void> {
    await this.unitOfWork.run((unit) => this.audit.record(unit, user, deed(action, mail)));
  }
}

/** @throws NotAllowed */
function refuseUnlessReader(user: Reader): void {
  if (!mayReadNotices(user))
    throw new NotAllowed('Only administrators and the monitoring officer read the notice log.');
}

function deed(action: string, { id, purpose }: Mail) {
  return { action, subjectKind: 'mail', subjectId: id, detail: { purpose } };
}

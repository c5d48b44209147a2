import { Injectable } from '@nestjs/common';
import { maySettings, type Reader } from '../../../domain/access/roles.js';
import { NotAllowed, NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Config } from '../../../platform/config/config.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FileStore } from '../../../platform/files/file-store.js';
import type { MailAttachment } from '../../../platform/mail/mail-attachment.entity.js';
import { MailAttachments } from '../../../platform/mail/mail-attachments.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { mailFile } from '../../../platform/mail/transport/file-mail-transport.js';
import { MailLogService } from './mail-log.service.js';
import { behind, latestFirst, narrow, narrowingOf, type NoticePlace, type NoticesQuery } from './notices-query.js';

const BATCH = 500;
/** All that a line of the export says: the texts stay where they are. */
const COLUMNS = [
  ...['id', 'queuedAt', 'sentAt', 'state', 'recipientName', 'recipientAddress', 'subject', 'purpose'],
  ...['aboutKind', 'aboutId', 'attempts', 'problem', 'messageId'],
].map((name) => `mail.${name}`);

/** What of the notice log leaves it: the log as a whole, and a mail as it was sent. */
@Injectable()
export class NoticeFilesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly log: MailLogService,
    private readonly attachments: MailAttachments,
    private readonly stored: FileStore,
    private readonly config: Config,
  ) {}

  /** Everything that was asked for, in batches that fit into memory; that it was taken is on the audit trail. */
  async export(query: NoticesQuery, user: Actor & Reader): Promise<AsyncIterable<Mail[]>> {
    this.log.requireReader(user);
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, {
        action: 'exported the notice log',
        subjectKind: 'notice log',
        subjectId: null,
        detail: narrowingOf(query),
      }),
    );
    return this.batches(query);
  }

  /** Whether a mail is a file here, and one for this reader: its links are live. */
  isFileFor({ state }: Mail, user: Reader): boolean {
    return this.config.mailServer === null && state === 'sent' && maySettings(user);
  }

  /** The path of the mail's file. @throws NotFound where mails do not go to files, NotAllowed */
  async file(id: string, user: Actor & Reader): Promise<string> {
    if (!maySettings(user)) throw new NotAllowed('Only an administrator may open the file of a mail.');
    const mail = await this.log.get(id, user);
    if (!this.isFileFor(mail, user)) throw new NotFound('This mail is not a file.');
    const deed = { action: 'opened the file of a mail', subjectKind: 'mail', subjectId: id };
    await this.unitOfWork.run((unit) => this.audit.record(unit, user, { ...deed, detail: { purpose: mail.purpose } }));
    return mailFile(this.config.folders.mail, id);
  }

  async attachmentsOf({ id }: Mail): Promise<MailAttachment[]> {
    return this.attachments.of(id);
  }

  /** What went out with a mail, for everybody who reads the log, and where it is. @throws NotFound, NotAllowed */
  async attachment(
    id: string,
    attachmentId: string,
    user: Reader,
  ): Promise<MailAttachment & { readonly path: string }> {
    const ofMail = await this.attachmentsOf(await this.log.get(id, user));
    const found = ofMail.find((each) => each.id === attachmentId);
    if (!found) throw new NotFound('This mail has no such attachment.');
    return { ...found, path: this.stored.pathOf(found.fileHash) };
  }

  private async *batches(query: NoticesQuery): AsyncIterable<Mail[]> {
    let last: NoticePlace | undefined;
    do {
      const mails: Mail[] = await this.batchBehind(query, last);
      if (mails.length > 0) yield mails;
      last = mails.length < BATCH ? undefined : mails.at(-1);
    } while (last !== undefined);
  }

  private batchBehind(query: NoticesQuery, place: NoticePlace | undefined): Promise<Mail[]> {
    const select = this.unitOfWork.reading(Mail).createQueryBuilder('mail').select(COLUMNS);
    narrow(select, query);
    if (place) behind(select, place);
    latestFirst(select);
    return select.limit(BATCH).getMany();
  }
}

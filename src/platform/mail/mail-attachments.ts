import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../domain/errors.js';
import { newId } from '../database/new-id.js';
import type { Unit } from '../database/unit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type FileOnDisk, FileStore } from '../files/file-store.js';
import { AttachmentFault } from './attachment-fault.js';
import { MailAttachment } from './mail-attachment.entity.js';
import type { OpenAttachment } from './transport/mail-transport.js';

/** A file that is safely on disk, as it is to go out with a mail. */
export interface AttachmentOrder {
  readonly name: string;
  readonly mediaType: string;
  readonly file: FileOnDisk;
}

/** The files that mails name; they are read when a mail is sent, piece by piece. */
@Injectable()
export class MailAttachments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  /** In the unit that queues the mail, so that no sweep takes a file away in between. */
  async keep(unit: Unit, mailId: string, orders: readonly AttachmentOrder[]): Promise<void> {
    for (const [position, { name, mediaType, file }] of orders.entries()) {
      await this.files.own(unit, file, mediaType);
      const row = { id: newId(), mailId, position, name, mediaType, fileHash: file.hash };
      await unit.manager.insert(MailAttachment, row);
    }
  }

  async of(mailId: string): Promise<MailAttachment[]> {
    return this.unitOfWork.reading(MailAttachment).find({ where: { mailId }, order: { position: 'ASC' } });
  }

  /**
   * Lends the open files of a mail to `use`, and closes them however that ends.
   * @throws RuleBroken for a lost file, AttachmentFault for one that cannot be read, also where that shows under way
   */
  async lend<Answer>(mailId: string, use: (files: readonly OpenAttachment[]) => Promise<Answer>): Promise<Answer> {
    const open: OpenAttachment[] = [];
    let unread: AttachmentFault | null = null;
    try {
      for (const { name, mediaType, fileHash } of await this.of(mailId)) {
        const content = await this.open(name, fileHash);
        content?.once('error', (error) => (unread ??= new AttachmentFault(name, error)));
        if (content === null) throw new RuleBroken(`The attached file ${name} is no longer in the file store.`);
        open.push({ name, mediaType, content });
      }
      return await use(open);
    } catch (error) {
      throw unread ?? error;
    } finally {
      open.forEach(({ content }) => content.destroy());
    }
  }

  private async open(name: string, fileHash: string): Promise<Readable | null> {
    try {
      return await this.files.stream(fileHash);
    } catch (error) {
      throw new AttachmentFault(name, error);
    }
  }
}

import { Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn } from '../database/columns.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { Mail } from './mail.entity.js';

/** A file that goes out with a mail, by its content's hash; what a mail names is kept as long as the mail. */
@Entity('mail_attachments')
@Unique(['mailId', 'position'])
@Index(['fileHash'])
export class MailAttachment {
  @IdColumn() id!: string;
  @TextColumn() mailId!: string;
  @ManyToOne(() => Mail, { nullable: false })
  @JoinColumn({ name: 'mail_id' })
  mail?: Mail;
  @IntegerColumn() position!: number;
  /** As the recipient sees it, such as `chairs-page-2017-11-22.pdf`. */
  @TextColumn() name!: string;
  @TextColumn() mediaType!: string;
  @TextColumn() fileHash!: string;
  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_hash' })
  file?: StoredFile;
}

import type { Readable } from 'node:stream';
import type { Mail } from '../mail.entity.js';

/** A file on its way out: open, and closed by whoever opened it. */
export interface OpenAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/** A mail as it leaves: its links are live and its files open. */
export type LiveMail = Pick<
  Mail,
  | 'id'
  | 'messageId'
  | 'recipientName'
  | 'recipientAddress'
  | 'senderName'
  | 'senderAddress'
  | 'replyTo'
  | 'subject'
  | 'text'
  | 'html'
> & { readonly attachments: readonly OpenAttachment[] };

/** The way out: a mail server, or a folder where there is none. */
export abstract class MailTransport {
  /** How many mails it takes at the same time. */
  abstract readonly atOnce: number;

  /** Resolves once the mail has been taken; rejects as `faultOf` reads it. */
  abstract send(mail: LiveMail): Promise<void>;

  /** Says goodbye; nothing is sent after that. */
  close(): void {}
}

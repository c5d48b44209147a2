import { Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, JsonColumn, OptionalText, TextColumn, WordColumn } from '../database/columns.js';
import type { MailLink } from './mail-links.js';

export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A mail to one person, as the outbox sends it and the notice log keeps it. Nothing of it is ever deleted. */
@Entity('mails')
@Index(['state', 'runAfter'])
@Index(['queuedAt', 'id'])
@Index(['state', 'queuedAt', 'id'])
@Index(['aboutKind', 'aboutId', 'queuedAt'])
export class Mail {
  @IdColumn() id!: string;
  /** What makes the mail one: queueing it twice gives one row. */
  @TextColumn({ unique: true }) key!: string;
  /** Why it is sent, in one word of the sender, such as `first-password`. */
  @TextColumn() purpose!: string;
  @TextColumn() aboutKind!: string;
  @OptionalText() aboutId!: string | null;
  @TextColumn() recipientName!: string;
  @TextColumn() recipientAddress!: string;
  @TextColumn() senderName!: string;
  @TextColumn() senderAddress!: string;
  /** Where an answer goes, when not to the sender. */
  @OptionalText() replyTo!: string | null;
  @TextColumn() subject!: string;
  /** Both parts hold placeholders where a link of one's own will stand: a copy of the database opens nothing. */
  @TextColumn() text!: string;
  @TextColumn() html!: string;
  @JsonColumn() links!: readonly MailLink[];
  /** Recipient and subject in small letters, for the search of the notice log. */
  @TextColumn() searchText!: string;
  @WordColumn('ck_mails_state', MAIL_STATES) state!: MailState;
  @IntegerColumn() attempts!: number;
  @TextColumn() runAfter!: string;
  @OptionalText() leaseOwner!: string | null;
  @OptionalText() leaseUntil!: string | null;
  /** The same at every attempt, so that a reader's mail program knows a second copy for one. */
  @TextColumn() messageId!: string;
  /** By the council's clock, as `sentAt`: the log proves on which of its days somebody was written to. */
  @TextColumn() queuedAt!: string;
  @OptionalText() sentAt!: string | null;
  /** What went wrong last, in words for whoever reads the notice log. */
  @OptionalText() problem!: string | null;
}

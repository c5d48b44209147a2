import { Entity, Index } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../database/columns.js';

/** A browser that is signed in, or about to be. Instants are ISO 8601 UTC text by the system clock. */
@Entity('sessions')
@Index('ix_sessions_account_id', ['accountId'])
@Index('ix_sessions_expires_at', ['expiresAt'])
export class SessionRow {
  /** SHA-256 of the id in the cookie, so that a copy of the database opens no session. */
  @IdColumn()
  id!: string;

  @OptionalText({ name: 'account_id' })
  accountId!: string | null;

  @TextColumn()
  data!: string;

  @TextColumn({ name: 'created_at' })
  createdAt!: string;

  @TextColumn({ name: 'seen_at' })
  seenAt!: string;

  @TextColumn({ name: 'expires_at' })
  expiresAt!: string;
}

import { Entity, Index } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../database/columns.js';

/** A browser that is signed in. Instants are ISO 8601 UTC text by the system clock. */
@Entity('sessions')
@Index(['accountId'])
@Index(['expiresAt'])
export class SessionRow {
  /** SHA-256 of the id in the cookie, so that a copy of the database opens no session. */
  @IdColumn() id!: string;
  /** What express-session remembers, as JSON. */
  @TextColumn() data!: string;
  @OptionalText() accountId!: string | null;
  /** What it was started on and from, for people to know it by: `Firefox on Windows`, a network address. */
  @OptionalText() device!: string | null;
  @OptionalText() address!: string | null;
  @TextColumn() createdAt!: string;
  @TextColumn() seenAt!: string;
  @TextColumn() expiresAt!: string;
}

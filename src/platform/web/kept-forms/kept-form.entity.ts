import { Entity, Index } from 'typeorm';
import { IdColumn, TextColumn } from '../../database/columns.js';

/** What somebody had typed when their session was found gone. Instants are ISO 8601 UTC text by the system clock. */
@Entity('kept_forms')
@Index(['accountId'])
@Index(['expiresAt'])
export class KeptFormRow {
  @IdColumn() id!: string;
  /** Whom it is kept for; nobody else is shown it. */
  @TextColumn() accountId!: string;
  /** A `PostedForm` as JSON, sealed for this row and account. */
  @TextColumn() content!: string;
  @TextColumn() expiresAt!: string;
}

import { Entity, Index } from 'typeorm';
import { IdColumn, JsonColumn, OptionalText, TextColumn } from '../database/columns.js';

export type EventDetail = Record<string, string | number | boolean>;

/** Who did or opened what, when and from where; append-only. */
@Entity('audit_events')
@Index(['at'])
@Index(['accountId', 'at'])
@Index(['subjectKind', 'subjectId', 'at'])
export class AuditEvent {
  @IdColumn() id!: string;
  /** By the system clock, ISO UTC text. */
  @TextColumn() at!: string;
  @OptionalText() accountId!: string | null;
  /** The person's name on that day, or the part of the system that acted. */
  @TextColumn() actor!: string;
  /** A verb of the desk, such as `published the agenda`. */
  @TextColumn() action!: string;
  @TextColumn() subjectKind!: string;
  @OptionalText() subjectId!: string | null;
  /** Facts of the event; never exempt text. */
  @JsonColumn() detail!: EventDetail;
  /** The network address it came from. */
  @OptionalText() address!: string | null;
  @OptionalText() requestId!: string | null;
}

import { Entity, Index } from 'typeorm';
import { IdColumn, JsonColumn, OptionalText, TextColumn, WordColumn } from '../database/columns.js';

/** Deeds the monitoring officer looks for: a file with exempt pages was opened, a stop of the law was lifted. */
export const AUDIT_MARKS = ['exempt-pages', 'lifted-stop'] as const;
export type AuditMark = (typeof AUDIT_MARKS)[number];

export type EventDetail = Record<string, string | number | boolean>;

/** Who did or opened what, when and from where; append-only. */
@Entity('audit_events')
@Index(['at'])
@Index(['accountId', 'at'])
@Index(['subjectKind', 'subjectId', 'at'])
@Index(['mark', 'at'])
@Index(['saved'])
@Index(['action', 'at'])
@Index(['actor', 'at'])
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
  /** What the trail is asked for by itself. */
  @WordColumn('ck_audit_events_mark', AUDIT_MARKS, { nullable: true }) mark!: AuditMark | null;
  /** The record and version it wrote, as `id@version`: says who was quicker when two people edit one record. */
  @OptionalText() saved!: string | null;
  /** Facts of the event; never exempt text. */
  @JsonColumn() detail!: EventDetail;
  /** The network address it came from. */
  @OptionalText() address!: string | null;
  @OptionalText() requestId!: string | null;
}

import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, OptionalText, TextColumn } from '../src/platform/database/columns.js';

/** A day the demo council has been moved on to; the latest is the one it is on. */
@Entity('demo_days')
export class DemoDay {
  @IdColumn() day!: string;
  /** Agendas that its chapter left as drafts: id and version, so that a later chapter sees what a reader changed. */
  @JsonColumn() drafts!: Readonly<Record<string, number>>;
  /** By the system clock, as `toldAt` is. */
  @TextColumn() begunAt!: string;
  /** Null while the first chapter is being told. */
  @OptionalText() toldAt!: string | null;
}

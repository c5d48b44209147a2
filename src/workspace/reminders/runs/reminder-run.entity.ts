import { Entity } from 'typeorm';
import { IdColumn, OptionalText, TextColumn } from '../../../platform/database/columns.js';

/** One day's reminders: first it is written down who is reminded of what, then each person's digest goes to the outbox. */
@Entity('reminder_runs')
export class ReminderRun {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) day!: string;
  /** The day of the last run before it: steps since then are made up for. */
  @TextColumn() since!: string;
  /** ISO UTC text of the system's clock; null until all of it is written down, and until all is in the outbox. */
  @OptionalText() plannedAt!: string | null;
  @OptionalText() finishedAt!: string | null;
}

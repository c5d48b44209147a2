import { Entity } from 'typeorm';
import { IdColumn, TextColumn } from '../database/columns.js';

/** Work of which only one process at a time may take charge. */
@Entity('leases')
export class Lease {
  @IdColumn() name!: string;
  /** ISO 8601 UTC text by the system clock; anybody may take it from then on. */
  @TextColumn() heldUntil!: string;
}

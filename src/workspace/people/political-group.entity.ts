import { Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';

/** Two or more councillors who gave notice that they are one group (SI 1990/1553, reg. 8). */
@Entity('political_groups')
@Index(['sortKey', 'id'])
export class PoliticalGroup {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) name!: string;
  @TextColumn() sortKey!: string;
  /** The last day on which it could be joined; null while it can. */
  @OptionalText() endedOn!: string | null;
  @IntegerColumn() version!: number;
}

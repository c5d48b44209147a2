import { Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';

/** A ward or division that elects councillors. */
@Entity('wards')
@Index(['sortKey', 'id'])
export class Ward {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) name!: string;
  @TextColumn() sortKey!: string;
  /** The last day on which it could be chosen; null while it can. */
  @OptionalText() endedOn!: string | null;
  @IntegerColumn() version!: number;
}

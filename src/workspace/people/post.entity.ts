import { Entity, Index } from 'typeorm';
import { BooleanColumn, IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';

/** A job title of the council: whoever holds it on a day is asked, written to and listed for it. */
@Entity('posts')
@Index(['sortKey', 'id'])
export class Post {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) title!: string;
  @TextColumn() sortKey!: string;
  /** The mail address of the team behind it. */
  @OptionalText() mailbox!: string | null;
  /** May several hold it at the same time? */
  @BooleanColumn() isJobShare!: boolean;
  /** The last day of the post itself; null while it stands. */
  @OptionalText() endedOn!: string | null;
  @IntegerColumn() version!: number;
}

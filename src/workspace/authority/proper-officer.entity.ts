import { Entity } from 'typeorm';
import { IdColumn, IntegerColumn, OptionalText, TextColumn } from '../../platform/database/columns.js';

/** Who issued agendas and summonses on a day (LGA 1972, s.270(3)); both days are included. */
@Entity('proper_officers')
export class ProperOfficer {
  @IdColumn() id!: string;
  @TextColumn() name!: string;
  @TextColumn() post!: string;
  @TextColumn() fromDay!: string;
  @OptionalText() toDay!: string | null;
  @IntegerColumn() version!: number;
}

import { Entity } from 'typeorm';
import { IdColumn, TextColumn } from '../../platform/database/columns.js';

/** One year of the council, stored as its two dates because the annual meeting moves (LGA 1972, Sch 12 para 1). */
@Entity('municipal_years')
export class MunicipalYearRow {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) startsOn!: string;
  @TextColumn() endsOn!: string;
}

import { Entity } from 'typeorm';
import { IdColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';

/** A day the council adds to the calendar: a one-off bank holiday, or a day on which its offices are shut. */
@Entity('calendar_exceptions')
export class CalendarException {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) day!: string;
  @WordColumn('ck_calendar_exceptions_kind', ['bank-holiday', 'closure']) kind!: 'bank-holiday' | 'closure';
  @TextColumn() name!: string;
}

import { Check, Entity } from 'typeorm';
import { NAMED_DAY_KINDS, type NamedDay } from '../../domain/calendar/named-day.js';
import { IdColumn, TextColumn, WordColumn } from '../../platform/database/columns.js';

/**
 * Days the council adds to the calendar: one-off bank holidays, days on which its offices are shut, and recesses, in
 * which it holds no meetings but works on. From `day` to `lastDay`, both included.
 */
@Entity('calendar_exceptions')
@Check('ck_calendar_exceptions_days', '"last_day" >= "day"')
export class CalendarException {
  @IdColumn() id!: string;
  @TextColumn({ unique: true }) day!: string;
  @TextColumn() lastDay!: string;
  @WordColumn('ck_calendar_exceptions_kind', NAMED_DAY_KINDS) kind!: NamedDay['kind'];
  @TextColumn() name!: string;
}

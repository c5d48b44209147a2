import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import {
  changeWords,
  createTable,
  dropTables,
  extendTable,
  shrinkTable,
  type TableExtension,
  type TableShape,
} from './tables.js';

const KINDS_BEFORE = ['bank-holiday', 'closure'];

/**
 * The council's year: key dates and their habits, what became of a meeting that was called off, who recorded each act
 * of notice, recesses, and meetings that a change of the calendar has left short of clear days.
 */
export class TheYear1795305600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    for (const extension of extensions(column)) await extendTable(runner, extension);
    await changeWords(runner, 'calendar_exceptions', 'kind', [...KINDS_BEFORE, 'recess']);
    for (const shape of shapes(column)) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await dropTables(runner, shapes(column));
    await runner.query(`DELETE FROM "calendar_exceptions" WHERE "kind" = 'recess'`);
    await changeWords(runner, 'calendar_exceptions', 'kind', KINDS_BEFORE);
    for (const extension of extensions(column).reverse()) await shrinkTable(runner, extension);
  }
}

function extensions(column: Columns): TableExtension[] {
  return [
    {
      name: 'authorities',
      columns: [
        column.integer('agenda_setting_days'),
        column.integer('report_deadline_days'),
        column.integer('chairs_clearance_days'),
      ],
      fills: { agenda_setting_days: '15', report_deadline_days: '5', chairs_clearance_days: '2' },
    },
    {
      name: 'calendar_exceptions',
      columns: [column.text('last_day')],
      fills: { last_day: '"day"' },
      checks: { ck_calendar_exceptions_days: '"last_day" >= "day"' },
    },
    {
      name: 'meetings',
      columns: [
        column.optionalText('follows_id'),
        column.optionalText('called_off_because'),
        column.optionalText('convened_at'),
        column.optionalText('convened_by'),
        column.optionalText('convened_because'),
        column.optionalText('office_notice_by'),
        column.optionalText('inspection_by'),
        column.optionalText('summons_by'),
        column.optionalText('agenda_setting_on'),
        column.optionalText('report_deadline_on'),
        column.optionalText('chairs_clearance_on'),
        column.optionalText('publication_on'),
      ],
      references: { follows_id: 'meetings' },
      unique: [['follows_id']],
    },
  ];
}

function shapes(column: Columns): TableShape[] {
  return [
    {
      name: 'short_meetings',
      columns: [
        column.id(),
        column.text('meeting_id', { isUnique: true }),
        column.text('found_at'),
        column.text('cause'),
        column.integer('days'),
        column.integer('required'),
      ],
      references: { meeting_id: 'meetings' },
      indexes: [['found_at', 'id']],
    },
  ];
}

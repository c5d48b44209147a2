import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/** A panel may have key dates of its own habit, where it is used to other days than the council's settings say. */
export class PanelHabits1795305600013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  const days = (name: string) => column.integer(name, { isNullable: true });
  return {
    name: 'panels',
    columns: [days('agenda_setting_days'), days('report_deadline_days'), days('chairs_clearance_days')],
  };
}

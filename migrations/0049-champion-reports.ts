import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What champions tell their panels. */
export class ChampionReports1795305600049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables(new Columns(runner)));
  }
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'champion_reports',
      columns: [
        column.id(),
        column.text('strand_id'),
        column.text('appointment_id'),
        column.text('programme_item_id'),
        column.text('title'),
        column.text('text'),
        column.text('written_on'),
        column.optionalText('answers_on'),
        column.integer('version'),
      ],
      references: { appointment_id: 'champion_appointments', programme_item_id: 'programme_items' },
      unique: [['appointment_id', 'answers_on'], ['programme_item_id']],
      indexes: [['strand_id']],
    },
  ];
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Strands of a panel's work, and who champions each of them from which day to which. */
export class Champions1795305600027 implements MigrationInterface {
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
      name: 'champion_strands',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.text('name'),
        column.text('sort_key'),
        column.optionalText('ended_on'),
        column.version(),
      ],
      references: { panel_id: 'panels' },
      unique: [['panel_id', 'sort_key']],
    },
    {
      name: 'champion_appointments',
      columns: [
        column.id(),
        column.text('strand_id'),
        column.text('person_id'),
        column.text('from_day'),
        column.optionalText('to_day'),
        column.version(),
      ],
      references: { strand_id: 'champion_strands', person_id: 'people' },
      indexes: [['strand_id'], ['person_id']],
      checks: { ck_champion_appointments_days: '"to_day" IS NULL OR "to_day" >= "from_day"' },
    },
  ];
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Which paper is the frozen report on what is outstanding, and when it was frozen. */
export class Arising1795305600030 implements MigrationInterface {
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
      name: 'arising_reports',
      columns: [
        column.id(),
        column.text('entry_id', { isUnique: true }),
        column.text('paper_id', { isUnique: true }),
        column.text('frozen_at'),
        column.text('frozen_by'),
      ],
      references: { entry_id: 'agenda_entries', paper_id: 'papers' },
    },
  ];
}

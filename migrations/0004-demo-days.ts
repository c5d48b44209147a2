import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** The days the demo council has been moved on to, so that a restart finds it where it was; empty anywhere else. */
export class DemoDays1795305600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of shapes(new Columns(runner))) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, shapes(new Columns(runner)));
  }
}

function shapes(column: Columns): TableShape[] {
  return [
    {
      name: 'demo_days',
      columns: [
        column.text('day', { isPrimary: true }),
        column.text('drafts'),
        column.text('begun_at'),
        column.optionalText('told_at'),
      ],
    },
  ];
}

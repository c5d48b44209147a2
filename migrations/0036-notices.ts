import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What happens is told by mail: which entries of actions are news to their owners. */
export class Notices1795305600036 implements MigrationInterface {
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
      name: 'action_news',
      columns: [column.id(), column.text('batch'), column.text('entry_id', { isUnique: true })],
      references: { entry_id: 'action_updates' },
      indexes: [['batch']],
    },
  ];
}

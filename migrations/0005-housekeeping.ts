import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Forms kept for people whose session was lost, and leases under which one process of several does a job. */
export class Housekeeping1795305600005 implements MigrationInterface {
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
      name: 'kept_forms',
      columns: [column.id(), column.text('account_id'), column.text('content'), column.text('expires_at')],
      indexes: [['account_id'], ['expires_at']],
    },
    { name: 'leases', columns: [column.text('name', { isPrimary: true }), column.text('held_until')] },
  ];
}

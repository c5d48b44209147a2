import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import {
  createTable,
  dropTables,
  extendTable,
  refuseWhileAny,
  shrinkTable,
  type TableExtension,
  type TableShape,
} from './tables.js';

/** What was published can be withdrawn: for a mistake, or for a data breach. */
export class Withdrawals1795305600051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    for (const table of tables(column)) await createTable(runner, table);
    for (const extension of extensions(column)) await extendTable(runner, extension);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseWhileAny(runner, 'withdrawals', '1 = 1', 'something was withdrawn, and would be public again');
    const column = new Columns(runner);
    for (const extension of extensions(column).reverse()) await shrinkTable(runner, extension);
    await dropTables(runner, tables(column));
  }
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'withdrawals',
      columns: [
        column.id(),
        column.text('cause'),
        column.text('reason'),
        column.text('what'),
        column.text('address'),
        column.optionalText('panel_id'),
        column.text('subject_id'),
        column.text('withdrawn_at'),
        column.text('withdrawn_by'),
        column.optionalText('reviewed_at'),
      ],
      words: { cause: ['mistake', 'breach'] },
      indexes: [['withdrawn_at'], ['panel_id']],
    },
  ];
}

function extensions(column: Columns): TableExtension[] {
  return [
    {
      name: 'publications',
      columns: [column.optionalText('withdrawal_id')],
      references: { withdrawal_id: 'withdrawals' },
      indexes: [['withdrawal_id']],
    },
    { name: 'pack_versions', columns: [column.optionalText('withdrawn_at')] },
    { name: 'minutes_releases', columns: [column.optionalText('withdrawn_at')] },
  ];
}

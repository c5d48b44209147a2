import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What the files of papers were found to carry that their pages do not show. */
export class FileLooks1795305600052 implements MigrationInterface {
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
      name: 'file_looks',
      columns: [
        { ...column.text('file_hash'), isPrimary: true },
        column.integer('rules'),
        column.text('found'),
        column.text('looked_at'),
      ],
    },
  ];
}

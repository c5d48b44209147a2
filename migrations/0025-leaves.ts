import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/** Loose leaves of approved minutes are numbered on in the panel's sequence. */
export class Leaves1795305600025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables(new Columns(runner)));
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return {
    name: 'panels',
    columns: [column.text('leaf_sequence'), column.integer('first_leaf'), column.boolean('initials_leaves')],
    fills: { leaf_sequence: `'none'`, first_leaf: '1', initials_leaves: 'FALSE' },
    words: { leaf_sequence: ['none', 'municipal-year', 'for-ever'] },
    checks: { ck_panels_first_leaf: '"first_leaf" >= 1' },
  };
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'minutes_leaves',
      columns: [
        column.id(),
        column.text('minutes_id'),
        column.text('panel_id'),
        column.text('series'),
        column.integer('place'),
        column.integer('first_leaf', { isNullable: true }),
        column.integer('leaf_count', { isNullable: true }),
      ],
      references: { minutes_id: 'minutes_of_meetings', panel_id: 'panels' },
      unique: [['minutes_id'], ['panel_id', 'series', 'place'], ['panel_id', 'series', 'first_leaf']],
    },
  ];
}

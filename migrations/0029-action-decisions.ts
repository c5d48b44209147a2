import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Minutes say what became of outstanding actions, and close them. */
export class ActionDecisions1795305600029 implements MigrationInterface {
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
      name: 'action_decisions',
      columns: [
        column.id(),
        column.text('minute_id'),
        column.text('action_id'),
        column.integer('position'),
        column.text('decision'),
        column.text('text'),
        column.optionalText('new_due_on'),
        column.boolean('prints'),
        column.optionalText('due_before'),
        column.optionalText('recorded'),
      ],
      references: { minute_id: 'minutes', action_id: 'actions' },
      unique: [['minute_id', 'action_id']],
      indexes: [['action_id']],
      words: { decision: ['progress', 'complete', 'new-date', 'carry-forward'] },
      checks: { ck_action_decisions_date: `("decision" = 'new-date') = ("new_due_on" IS NOT NULL)` },
    },
  ];
}

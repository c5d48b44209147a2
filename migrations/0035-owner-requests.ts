import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What owners ask for by the link in a mail: more time, or that the action be somebody else's. */
export class OwnerRequests1795305600035 implements MigrationInterface {
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
      name: 'owner_requests',
      columns: [
        column.id(),
        column.text('action_id'),
        column.text('person_id'),
        column.text('kind'),
        column.text('text'),
        column.optionalText('wished_for'),
        column.text('asked_on'),
        column.text('asked_at'),
        column.optionalText('settled_at'),
        column.optionalText('settled_by'),
        column.optionalText('outcome'),
        column.optionalText('reply'),
      ],
      references: { action_id: 'actions', person_id: 'people' },
      indexes: [['action_id', 'asked_at'], ['person_id']],
      partialIndexes: [{ name: 'ix_owner_requests_open', columns: ['asked_at', 'id'], where: '"settled_at" IS NULL' }],
      words: { kind: ['more-time', 'not-mine'], outcome: ['met', 'declined', 'overtaken'] },
      checks: {
        ck_owner_requests_settled: '("settled_at" IS NULL) = ("outcome" IS NULL)',
        ck_owner_requests_declined: `"outcome" IS NULL OR "outcome" <> 'declined' OR "reply" IS NOT NULL`,
      },
    },
  ];
}

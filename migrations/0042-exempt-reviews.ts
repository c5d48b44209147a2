import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What came of looking again at exempt information. */
export class ExemptReviews1795305600042 implements MigrationInterface {
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
      name: 'exempt_reviews',
      columns: [
        column.id(),
        column.text('marking_id'),
        column.text('reviewed_at'),
        column.text('reviewed_by'),
        column.text('outcome'),
        column.text('reason'),
        column.optionalText('due_on'),
        column.optionalText('review_on'),
      ],
      references: { marking_id: 'exempt_markings' },
      indexes: [['marking_id', 'reviewed_at']],
      words: { outcome: ['kept', 'releasable'] },
      checks: { ck_exempt_reviews_next: `("outcome" = 'kept') = ("review_on" IS NOT NULL)` },
    },
  ];
}

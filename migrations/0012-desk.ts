import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/**
 * Two people on one form: standing items and proper officers have versions, and the audit trail says who saved which.
 * It can also be asked who opened exempt pages, and which stops were lifted.
 */
export class Desk1795305600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const extension of extensions(new Columns(runner))) await extendTable(runner, extension);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const extension of extensions(new Columns(runner))) await shrinkTable(runner, extension);
  }
}

function extensions(column: Columns): TableExtension[] {
  return [
    { name: 'standing_items', columns: [column.version()], fills: { version: '1' } },
    { name: 'proper_officers', columns: [column.version()], fills: { version: '1' } },
    {
      name: 'audit_events',
      columns: [column.optionalText('mark'), column.optionalText('saved')],
      fills: {
        mark: `CASE
          WHEN action IN ('opened exempt pages', 'opened a paper that is not for publication') THEN 'exempt-pages'
          WHEN action = 'lifted a stop' THEN 'lifted-stop'
        END`,
      },
      indexes: [['mark', 'at'], ['saved'], ['action', 'at'], ['actor', 'at']],
      words: { mark: ['exempt-pages', 'lifted-stop'] },
    },
  ];
}

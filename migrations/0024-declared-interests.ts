import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/** An interest that closes an item to somebody may have been declared at the meeting. */
export class DeclaredInterests1795305600024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return { name: 'entry_interests', columns: [column.boolean('is_declared')], fills: { is_declared: 'FALSE' } };
}

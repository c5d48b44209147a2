import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/** Whether days on which the offices are shut count as clear days is for each council to say; so far they never did. */
export class Closures1795305600015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return {
    name: 'authorities',
    columns: [column.boolean('leaves_out_closures')],
    fills: { leaves_out_closures: 'TRUE' },
  };
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/** Published draft minutes become papers of the agenda that puts them to approval. */
export class PapersOfMinutes1795305600023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return {
    name: 'papers',
    columns: [column.optionalText('minutes_of_id')],
    references: { minutes_of_id: 'meetings' },
    unique: [['entry_id', 'minutes_of_id']],
    indexes: [['minutes_of_id']],
  };
}

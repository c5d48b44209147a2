import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/** Papers tell how much of them can be read, keep the Word file they were made from, and remember their earlier files. */
export class Papers1795305600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await extendTable(runner, papers(column));
    await createTable(runner, earlierFiles(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await dropTables(runner, [earlierFiles(column)]);
    await shrinkTable(runner, papers(column));
  }
}

/** Of papers taken in before nobody has counted the pages with text. */
function papers(column: Columns): TableExtension {
  return {
    name: 'papers',
    columns: [
      column.integer('pages_with_text', { isNullable: true }),
      column.optionalText('description'),
      column.optionalText('source_hash'),
      column.optionalText('source_name'),
    ],
    references: { source_hash: 'files' },
    indexes: [['source_hash']],
  };
}

function earlierFiles(column: Columns): TableShape {
  return {
    name: 'earlier_paper_files',
    columns: [
      column.id(),
      column.text('paper_id'),
      column.text('file_hash'),
      column.text('file_name'),
      column.integer('byte_size'),
      column.integer('page_count'),
      column.optionalText('source_hash'),
      column.optionalText('source_name'),
      column.text('replaced_at'),
      column.text('replaced_by'),
      column.optionalText('reason'),
    ],
    references: { paper_id: 'papers', file_hash: 'files', source_hash: 'files' },
    indexes: [['paper_id', 'replaced_at', 'id'], ['file_hash'], ['source_hash']],
  };
}

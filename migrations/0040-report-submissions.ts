import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What authors hand in for the items of an agenda, and the links in mails by which they do. */
export class ReportSubmissions1795305600040 implements MigrationInterface {
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
      name: 'report_submissions',
      columns: [
        column.id(),
        column.text('entry_id'),
        column.text('person_id'),
        column.text('title'),
        column.optionalText('background_papers'),
        column.text('paragraphs'),
        column.optionalText('reason'),
        column.optionalText('note'),
        column.text('file_hash'),
        column.text('file_name'),
        column.integer('byte_size'),
        column.integer('page_count'),
        column.integer('pages_with_text', { isNullable: true }),
        column.optionalText('source_hash'),
        column.optionalText('source_name'),
        column.text('submitted_on'),
        column.text('submitted_at'),
        column.optionalText('settled_at'),
        column.optionalText('settled_by'),
        column.optionalText('outcome'),
        column.optionalText('reply'),
        column.optionalText('paper_id'),
      ],
      references: { entry_id: 'agenda_entries', person_id: 'people', file_hash: 'files', source_hash: 'files' },
      indexes: [['entry_id', 'submitted_at'], ['person_id'], ['file_hash'], ['source_hash']],
      partialIndexes: [
        { name: 'ix_report_submissions_waiting', columns: ['submitted_at', 'id'], where: '"settled_at" IS NULL' },
      ],
      words: { outcome: ['accepted', 'returned', 'replaced'] },
      checks: {
        ck_report_submissions_settled: '("settled_at" IS NULL) = ("outcome" IS NULL)',
        ck_report_submissions_returned: `"outcome" IS NULL OR "outcome" <> 'returned' OR "reply" IS NOT NULL`,
      },
    },
    {
      name: 'report_links',
      columns: [
        column.id(),
        column.text('entry_id'),
        column.text('person_id'),
        column.text('made_at'),
        column.text('expires_at'),
        column.optionalText('revoked_at'),
      ],
      references: { person_id: 'people' },
      indexes: [['entry_id'], ['person_id']],
    },
  ];
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Mails carry files, which stay in the file store as long as the notice log names them. */
export class MailAttachments1795305600038 implements MigrationInterface {
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
      name: 'mail_attachments',
      columns: [
        column.id(),
        column.text('mail_id'),
        column.integer('position'),
        column.text('name'),
        column.text('media_type'),
        column.text('file_hash'),
      ],
      references: { mail_id: 'mails', file_hash: 'files' },
      unique: [['mail_id', 'position']],
      indexes: [['file_hash']],
    },
  ];
}

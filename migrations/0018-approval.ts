import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/** What becomes of checked minutes: their versions, their approval with its corrections, and their signature. */
export class Approval1795305600018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
    await extendTable(runner, extension(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkTable(runner, extension(new Columns(runner)));
    await dropTables(runner, tables(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return {
    name: 'authorities',
    columns: [column.boolean('allows_electronic_signing')],
    fills: { allows_electronic_signing: 'FALSE' },
  };
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'minutes_versions',
      columns: [
        column.id(),
        column.text('minutes_id'),
        column.integer('number'),
        column.text('occasion'),
        column.text('record'),
        column.text('hash'),
        column.text('made_at'),
        column.text('made_by'),
      ],
      references: { minutes_id: 'minutes_of_meetings' },
      unique: [['minutes_id', 'number']],
      words: { occasion: ['checked', 'published', 'approved', 'signed'] },
    },
    {
      name: 'approvals',
      columns: [
        column.id(),
        column.text('minutes_id'),
        column.text('approving_minute_id'),
        column.text('outcome'),
        column.text('recorded_at'),
        column.text('recorded_by'),
      ],
      references: { minutes_id: 'minutes_of_meetings', approving_minute_id: 'minutes' },
      unique: [['minutes_id', 'approving_minute_id']],
      indexes: [['approving_minute_id']],
      words: { outcome: ['approved', 'corrected', 'deferred'] },
    },
    {
      name: 'corrections',
      columns: [
        column.id(),
        column.text('approval_id'),
        column.optionalText('minute_id'),
        column.integer('position'),
        column.text('old_text'),
        column.text('new_text'),
      ],
      references: { approval_id: 'approvals', minute_id: 'minutes' },
      indexes: [['approval_id', 'position'], ['minute_id']],
    },
    {
      name: 'signatures',
      columns: [
        column.id(),
        column.text('minutes_id', { isUnique: true }),
        column.text('meeting_id'),
        column.text('signed_by'),
        column.text('signed_on'),
        column.text('manner'),
        column.optionalText('scan_hash'),
        column.text('recorded_at'),
        column.text('recorded_by'),
      ],
      references: { minutes_id: 'minutes_of_meetings', meeting_id: 'meetings', scan_hash: 'files' },
      indexes: [['meeting_id'], ['scan_hash']],
      words: { manner: ['by-hand', 'electronically'] },
    },
  ];
}

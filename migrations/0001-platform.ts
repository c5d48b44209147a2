import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What the platform keeps for itself: turns, counters, files, jobs, sessions and the audit trail. */
export class Platform1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of shapes(new Columns(runner))) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, shapes(new Columns(runner)));
  }
}

function shapes(column: Columns): TableShape[] {
  return [
    { name: 'write_turn', columns: [column.integer('turn')] },
    { name: 'counters', columns: [column.text('name', { isPrimary: true }), column.integer('value')] },
    {
      name: 'files',
      columns: [
        column.text('hash', { isPrimary: true }),
        column.text('media_type'),
        column.integer('byte_size'),
        column.text('stored_at'),
      ],
    },
    {
      name: 'jobs',
      columns: [
        column.id(),
        column.text('kind'),
        column.text('key', { isUnique: true }),
        column.text('payload'),
        column.text('state'),
        column.integer('progress'),
        column.integer('total'),
        column.integer('attempts'),
        column.text('run_after'),
        column.optionalText('lease_owner'),
        column.optionalText('lease_until'),
        column.optionalText('problem'),
        column.text('created_at'),
        column.optionalText('finished_at'),
      ],
      indexes: [['state', 'run_after']],
      words: { state: ['waiting', 'running', 'done', 'failed'] },
    },
    {
      name: 'sessions',
      columns: [
        column.id(),
        column.text('data'),
        column.optionalText('account_id'),
        column.text('created_at'),
        column.text('seen_at'),
        column.text('expires_at'),
      ],
      indexes: [['account_id'], ['expires_at']],
    },
    {
      name: 'audit_events',
      columns: [
        column.id(),
        column.text('at'),
        column.optionalText('account_id'),
        column.text('actor'),
        column.text('action'),
        column.text('subject_kind'),
        column.optionalText('subject_id'),
        column.text('detail'),
        column.optionalText('address'),
        column.optionalText('request_id'),
      ],
      indexes: [['at'], ['account_id', 'at'], ['subject_kind', 'subject_id', 'at']],
    },
  ];
}

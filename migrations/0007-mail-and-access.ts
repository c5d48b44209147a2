import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/** The outbox of mails, and what lets people in besides a password: links, sessions they can tell apart, API tokens. */
export class MailAndAccess1795305600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    for (const shape of shapes(column)) await createTable(runner, shape);
    await extendTable(runner, ofSessions(column));
    await dismissEndedAccounts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await shrinkTable(runner, ofSessions(column));
    await dropTables(runner, shapes(column));
  }
}

/** An account that was opened again got back the panels it had looked after before it ended. */
async function dismissEndedAccounts(runner: QueryRunner): Promise<void> {
  const ended = 'SELECT "id" FROM "accounts" WHERE "ended_at" IS NOT NULL';
  await runner.query(`DELETE FROM "panel_clerks" WHERE "account_id" IN (${ended})`);
}

function ofSessions(column: Columns): TableExtension {
  return { name: 'sessions', columns: [column.optionalText('device'), column.optionalText('address')] };
}

function shapes(column: Columns): TableShape[] {
  return [
    {
      name: 'mails',
      columns: [
        column.id(),
        column.text('key', { isUnique: true }),
        column.text('purpose'),
        column.text('about_kind'),
        column.optionalText('about_id'),
        column.text('recipient_name'),
        column.text('recipient_address'),
        column.text('sender_name'),
        column.text('sender_address'),
        column.optionalText('reply_to'),
        column.text('subject'),
        column.text('text'),
        column.text('html'),
        column.text('links'),
        column.text('search_text'),
        column.text('state'),
        column.integer('attempts'),
        column.text('run_after'),
        column.optionalText('lease_owner'),
        column.optionalText('lease_until'),
        column.text('message_id'),
        column.text('queued_at'),
        column.optionalText('sent_at'),
        column.optionalText('problem'),
      ],
      indexes: [
        ['state', 'run_after'],
        ['queued_at', 'id'],
        ['state', 'queued_at', 'id'],
        ['about_kind', 'about_id', 'queued_at'],
      ],
      words: { state: ['queued', 'sending', 'sent', 'failed'] },
    },
    {
      name: 'account_links',
      columns: [
        column.id(),
        column.text('account_id'),
        column.text('purpose'),
        column.text('made_at'),
        column.text('expires_at'),
        column.optionalText('used_at'),
        column.optionalText('void_at'),
      ],
      references: { account_id: 'accounts' },
      indexes: [['account_id']],
      words: { purpose: ['set-password'] },
    },
    {
      name: 'api_tokens',
      columns: [
        column.id(),
        column.text('account_id'),
        column.text('name'),
        column.text('hash', { isUnique: true }),
        column.text('scope'),
        column.text('expires_on'),
        column.text('made_at'),
        column.text('made_by'),
        column.optionalText('used_at'),
        column.optionalText('revoked_at'),
      ],
      references: { account_id: 'accounts' },
      indexes: [['account_id', 'made_at']],
      words: { scope: ['read', 'read-and-write'] },
    },
  ];
}

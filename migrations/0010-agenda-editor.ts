import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import {
  changeWords,
  createTable,
  dropTables,
  extendTable,
  shrinkTable,
  type TableExtension,
  type TableShape,
} from './tables.js';

const KINDS_BEFORE = ['business', 'exclusion', 'next-meetings'];
const KINDS = [...KINDS_BEFORE, 'minutes', 'heading'];
const HOW_MINUTED = ['own-minute', 'head-only', 'if-something-happened'];

/**
 * What an agenda can say of its entries: sub-headings, the minutes they approve, how they are minuted, urgency,
 * withdrawal, and the item behind them, which they share with its visits to other meetings.
 */
export class AgendaEditor1795305600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    for (const extension of extensions(column)) await extendTable(runner, extension);
    for (const table of TABLES_OF_KINDS) await changeWords(runner, table, 'kind', KINDS);
    await createTable(runner, minutesToApprove(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await dropTables(runner, [minutesToApprove(column)]);
    for (const table of TABLES_OF_KINDS) {
      await runner.query(`UPDATE "${table}" SET "kind" = 'business' WHERE "kind" IN ('minutes', 'heading')`);
      await changeWords(runner, table, 'kind', KINDS_BEFORE);
    }
    for (const extension of extensions(column).reverse()) await shrinkTable(runner, extension);
  }
}

const TABLES_OF_KINDS = ['agenda_entries', 'standing_items'];

function extensions(column: Columns): TableExtension[] {
  return [
    {
      name: 'agenda_entries',
      columns: [
        column.text('item_id'),
        column.optionalText('standing_item_id'),
        column.optionalText('added_on'),
        column.optionalText('moved_from_id'),
        column.optionalText('how_minuted'),
        column.optionalText('meetings_text'),
        column.optionalText('urgent_ruled_by'),
        column.optionalText('urgent_circumstances'),
        column.optionalText('urgent_why_now'),
        column.optionalText('withdrawn_at'),
        column.optionalText('withdrawal_reason'),
      ],
      fills: { item_id: '"id"', how_minuted: `'own-minute'` },
      references: { moved_from_id: 'meetings' },
      indexes: [['item_id'], ['moved_from_id']],
      words: { how_minuted: HOW_MINUTED },
    },
    {
      name: 'standing_items',
      columns: [column.optionalText('how_minuted')],
      words: { how_minuted: HOW_MINUTED },
    },
    { name: 'exempt_markings', columns: [column.optionalText('public_name')] },
  ];
}

function minutesToApprove(column: Columns): TableShape {
  return {
    name: 'minutes_to_approve',
    columns: [column.id(), column.text('entry_id'), column.text('meeting_id')],
    references: { entry_id: 'agenda_entries', meeting_id: 'meetings' },
    unique: [['entry_id', 'meeting_id']],
    indexes: [['meeting_id']],
  };
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/** The chair's brief goes out by mail, and people are asked whether exempt information can be released. */
export class DailyLetters1795305600039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables(new Columns(runner)));
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

/** When the brief goes out, in working days before. */
function extension(column: Columns): TableExtension {
  return {
    name: 'panel_ladders',
    columns: [
      column.boolean('is_brief_off'),
      column.integer('brief_before_agenda_setting'),
      column.integer('brief_before_meeting'),
    ],
    fills: { is_brief_off: 'FALSE', brief_before_agenda_setting: '3', brief_before_meeting: '2' },
    checks: { ck_panel_ladders_briefs: '"brief_before_agenda_setting" >= 1 AND "brief_before_meeting" >= 1' },
  };
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'chairs_briefs_sent',
      columns: [
        column.id(),
        column.text('meeting_id'),
        column.text('person_id'),
        column.text('occasion'),
        column.text('sent_on'),
        column.text('mail_key'),
      ],
      references: { meeting_id: 'meetings', person_id: 'people' },
      unique: [['meeting_id', 'person_id', 'occasion', 'sent_on']],
      words: { occasion: ['agenda-setting', 'meeting'] },
    },
    {
      name: 'exempt_review_notices',
      columns: [
        column.id(),
        column.text('marking_id'),
        column.text('person_id'),
        column.text('review_on'),
        column.text('notice_on'),
        column.text('mail_key'),
      ],
      references: { person_id: 'people' },
      unique: [['marking_id', 'person_id', 'review_on', 'notice_on']],
    },
  ];
}

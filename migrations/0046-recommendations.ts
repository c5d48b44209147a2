import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Recommendations to other bodies, and what these replied. */
export class Recommendations1795305600046 implements MigrationInterface {
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
      name: 'recommendations',
      columns: [
        column.id(),
        column.text('action_id'),
        column.text('direction'),
        column.optionalText('from_body'),
        column.version(),
      ],
      references: { action_id: 'actions' },
      unique: [['action_id']],
      words: { direction: ['made', 'received'] },
      checks: { ck_recommendations_from: `("direction" = 'received') = ("from_body" IS NOT NULL)` },
    },
    {
      name: 'recommended_bodies',
      columns: [
        column.id(),
        column.text('recommendation_id'),
        column.text('name'),
        column.optionalText('sent_on'),
        column.optionalText('sent_by'),
        column.optionalText('received_on'),
        column.optionalText('notice_on'),
        column.optionalText('reply_due_on'),
        column.text('sort_reply_due_on'),
        column.optionalText('reported_back_on'),
        column.optionalText('reported_back_at'),
        column.version(),
      ],
      references: { recommendation_id: 'recommendations' },
      unique: [['recommendation_id', 'name']],
      partialIndexes: [
        {
          name: 'ix_recommended_bodies_open',
          columns: ['sort_reply_due_on', 'id'],
          where: '"reported_back_on" IS NULL',
        },
      ],
      checks: {
        ck_recommended_bodies_sent: '("sent_on" IS NULL) = ("sent_by" IS NULL)',
        ck_recommended_bodies_notice:
          '"notice_on" IS NULL OR ("received_on" IS NOT NULL AND "reply_due_on" IS NOT NULL)',
        ck_recommended_bodies_reported: '("reported_back_on" IS NULL) = ("reported_back_at" IS NULL)',
      },
    },
    {
      name: 'body_replies',
      columns: [
        column.id(),
        column.text('body_id'),
        column.text('kind'),
        column.text('on_day'),
        column.optionalText('proposed_action'),
        column.optionalText('reasons'),
        column.text('recorded_by'),
        column.text('recorded_at'),
      ],
      references: { body_id: 'recommended_bodies' },
      indexes: [['body_id', 'on_day', 'id']],
      words: { kind: ['accepted', 'accepted-in-part', 'rejected', 'noted', 'deferred'] },
    },
    {
      name: 'recommendation_actions',
      columns: [column.id(), column.text('recommendation_id'), column.text('action_id'), column.text('kind')],
      references: { recommendation_id: 'recommendations', action_id: 'actions' },
      unique: [['recommendation_id', 'action_id']],
      indexes: [['action_id']],
      words: { kind: ['condition', 'follow-up'] },
    },
  ];
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Drafted minutes are sent to those who were there, and what they say to them is kept. */
export class Circulation1795305600021 implements MigrationInterface {
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
      name: 'minutes_circulations',
      columns: [
        column.id(),
        column.text('minutes_id'),
        column.optionalText('minute_id'),
        column.text('person_id'),
        column.text('sent_at'),
        column.text('sent_by'),
      ],
      references: { minutes_id: 'minutes_of_meetings', minute_id: 'minutes', person_id: 'people' },
      unique: [['minutes_id', 'minute_id', 'person_id']],
      indexes: [['minute_id'], ['person_id']],
    },
    {
      name: 'minute_comments',
      columns: [
        column.id(),
        column.text('minutes_id'),
        column.text('minute_id'),
        column.optionalText('person_id'),
        column.text('author_name'),
        column.text('text'),
        column.boolean('is_private'),
        column.text('made_at'),
        column.optionalText('answer'),
        column.optionalText('answered_at'),
        column.optionalText('answered_by'),
        column.version(),
      ],
      references: { minutes_id: 'minutes_of_meetings', minute_id: 'minutes', person_id: 'people' },
      indexes: [['minutes_id', 'answer'], ['minute_id', 'made_at'], ['person_id']],
      words: { answer: ['accepted', 'declined'] },
    },
  ];
}

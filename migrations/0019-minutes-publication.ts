import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { changeWords, createTable, dropTables, type TableShape } from './tables.js';

const BEFORE = ['authority', 'panel', 'agenda', 'person', 'meeting-notice'];
const OF_MINUTES = ['decisions', 'draft-minutes', 'approved-minutes'];

/** Decisions and minutes are published too; what is to go out is frozen before its documents are made. */
export class MinutesPublication1795305600019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await changeWords(runner, 'publications', 'kind', [...BEFORE, ...OF_MINUTES]);
    await createTable(runner, releases(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [releases(new Columns(runner))]);
    await changeWords(runner, 'publications', 'kind', BEFORE);
  }
}

function releases(column: Columns): TableShape {
  return {
    name: 'minutes_releases',
    columns: [
      column.id(),
      column.text('minutes_id'),
      column.integer('number'),
      column.text('kind'),
      column.text('content'),
      column.text('frozen_at'),
      column.text('frozen_by'),
      column.optionalText('published_at'),
    ],
    references: { minutes_id: 'minutes_of_meetings' },
    unique: [['minutes_id', 'number']],
    words: { kind: OF_MINUTES },
  };
}

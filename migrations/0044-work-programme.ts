import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

const PURPOSES = ['decision', 'discussion', 'information', 'scrutiny'];
const ONE_AUTHOR = '"author_person_id" IS NULL OR "author_post_id" IS NULL';

/** What panels plan for later meetings, how it moved, and the reports that come each year. */
export class WorkProgramme1795305600044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    for (const table of tables(column)) await createTable(runner, table);
    await extendTable(runner, entries(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await shrinkTable(runner, entries(column));
    await dropTables(runner, tables(column));
  }
}

/** From which item of the programme an entry came onto its agenda. */
function entries(column: Columns): TableExtension {
  return {
    name: 'agenda_entries',
    columns: [column.optionalText('programme_item_id')],
    indexes: [['programme_item_id']],
  };
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'annual_reports',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.text('title'),
        column.optionalText('purpose'),
        column.integer('month'),
        column.optionalText('statute'),
        column.optionalText('author_person_id'),
        column.optionalText('author_post_id'),
        column.optionalText('ended_on'),
        column.version(),
      ],
      references: { panel_id: 'panels', author_person_id: 'people', author_post_id: 'posts' },
      indexes: [['panel_id', 'month']],
      words: { purpose: PURPOSES },
      checks: { ck_annual_reports_month: '"month" BETWEEN 1 AND 12', ck_annual_reports_author: ONE_AUTHOR },
    },
    {
      name: 'programme_items',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.text('item_id'),
        column.text('title'),
        column.optionalText('purpose'),
        column.optionalText('scope'),
        column.optionalText('author_person_id'),
        column.optionalText('author_post_id'),
        column.text('source'),
        column.optionalText('source_words'),
        column.optionalText('source_meeting_id'),
        column.optionalText('clause_id'),
        column.optionalText('annual_report_id'),
        column.optionalText('year_from'),
        column.optionalText('due_on'),
        column.optionalText('meeting_id'),
        column.text('state'),
        column.optionalText('outcome'),
        column.version(),
      ],
      references: {
        panel_id: 'panels',
        author_person_id: 'people',
        author_post_id: 'posts',
        source_meeting_id: 'meetings',
        annual_report_id: 'annual_reports',
        meeting_id: 'meetings',
      },
      unique: [['annual_report_id', 'year_from']],
      indexes: [['panel_id', 'state'], ['meeting_id'], ['source_meeting_id'], ['clause_id']],
      words: {
        purpose: PURPOSES,
        source: ['clause', 'statutory-report', 'members-request', 'panel'],
        state: ['planned', 'placed', 'done', 'dropped'],
      },
      checks: {
        ck_programme_items_outcome: `("state" IN ('done', 'dropped')) = ("outcome" IS NOT NULL)`,
        ck_programme_items_placed: `"state" <> 'placed' OR "meeting_id" IS NOT NULL`,
        ck_programme_items_author: ONE_AUTHOR,
      },
    },
    {
      name: 'programme_moves',
      columns: [
        column.id(),
        column.text('programme_item_id'),
        column.integer('nth'),
        column.optionalText('from_day'),
        column.optionalText('to_day'),
        column.optionalText('reason'),
        column.text('moved_by'),
        column.text('moved_at'),
      ],
      references: { programme_item_id: 'programme_items' },
      indexes: [['programme_item_id', 'nth']],
    },
  ];
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { changeWords, createTable, dropTables, type TableShape } from './tables.js';

const BEFORE = [
  'authority',
  'panel',
  'agenda',
  'person',
  'meeting-notice',
  'decisions',
  'draft-minutes',
  'approved-minutes',
];

/** Terms of reference in versions, with the amendments that minutes propose; those in force are published. */
export class TermsOfReference1795305600043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
    await changeWords(runner, 'publications', 'kind', [...BEFORE, 'terms-of-reference']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeWords(runner, 'publications', 'kind', BEFORE);
    await dropTables(runner, tables(new Columns(runner)));
  }
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'terms_versions',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.integer('number'),
        column.text('title'),
        column.text('opening'),
        column.text('sections'),
        column.optionalText('supersedes_id'),
        column.optionalText('adopted_on'),
        column.optionalText('adopting_body'),
        column.optionalText('adopting_minute'),
        column.optionalText('in_force_from'),
        column.integer('quorum', { isNullable: true }),
        column.integer('maximum_members', { isNullable: true }),
        column.optionalText('frequency'),
        column.optionalText('chair_rule'),
        column.optionalText('review_on'),
        column.version(),
      ],
      references: { panel_id: 'panels', supersedes_id: 'terms_versions' },
      unique: [['panel_id', 'number']],
      checks: {
        ck_terms_versions_adopted: '("adopted_on" IS NULL) = ("adopting_body" IS NULL)',
        ck_terms_versions_in_force: '"in_force_from" IS NULL OR "adopted_on" IS NOT NULL',
        ck_terms_versions_quorum: '"quorum" IS NULL OR "quorum" >= 1',
        ck_terms_versions_members: '"maximum_members" IS NULL OR "maximum_members" >= 1',
      },
    },
    {
      name: 'terms_amendments',
      columns: [
        column.id(),
        column.text('terms_id'),
        column.text('citation'),
        column.text('wording'),
        column.text('body'),
        column.text('meeting_day'),
        column.text('minute_number'),
        column.optionalText('taken_up_in_id'),
      ],
      references: { terms_id: 'terms_versions', taken_up_in_id: 'terms_versions' },
      indexes: [['terms_id'], ['taken_up_in_id']],
    },
  ];
}

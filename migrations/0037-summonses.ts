import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Members of the council are summoned to its meetings: their consent to mail, each summons, and how each had it. */
export class Summonses1795305600037 implements MigrationInterface {
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
      name: 'summons_consents',
      columns: [
        column.id(),
        column.text('person_id'),
        column.text('address'),
        column.text('consented_on'),
        column.optionalText('withdrawn_on'),
        column.text('recorded_by'),
        column.optionalText('withdrawal_recorded_by'),
      ],
      references: { person_id: 'people' },
      indexes: [['person_id']],
      checks: { ck_summons_consents_days: '"withdrawn_on" IS NULL OR "withdrawn_on" >= "consented_on"' },
    },
    {
      name: 'summonses',
      columns: [
        column.id(),
        column.text('meeting_id'),
        column.text('day'),
        column.text('starts_at'),
        column.text('place'),
        column.text('business'),
        column.integer('clear_days'),
        column.integer('clear_days_required'),
        column.optionalText('late_because'),
        column.optionalText('unseated_because'),
        column.text('authenticated_at'),
        column.text('authenticated_by'),
        column.text('proper_officer'),
        column.text('proper_officer_post'),
        column.version(),
      ],
      references: { meeting_id: 'meetings' },
      unique: [['meeting_id']],
    },
    {
      name: 'summons_members',
      columns: [
        column.id(),
        column.text('summons_id'),
        column.text('person_id'),
        column.integer('position'),
        column.text('name'),
        column.text('way'),
        column.optionalText('address'),
        column.optionalText('consented_on'),
        column.optionalText('because'),
        column.optionalText('withdrawn_on'),
        column.optionalText('served_how'),
        column.optionalText('served_at'),
        column.optionalText('served_by'),
      ],
      references: { summons_id: 'summonses', person_id: 'people' },
      unique: [['summons_id', 'person_id']],
      indexes: [['person_id']],
      words: {
        way: ['electronic', 'paper'],
        because: ['no-consent', 'no-address', 'withdrawn'],
        served_how: ['left-at-home', 'posted-to-home', 'left-at-address', 'posted-to-address'],
      },
      checks: { ck_summons_members_served: '("served_at" IS NULL) = ("served_how" IS NULL)' },
    },
  ];
}

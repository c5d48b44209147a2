import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** The council as it stands on any day: authority, people, accounts, panels and seats. */
export class Council1795305600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of shapes(new Columns(runner))) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, shapes(new Columns(runner)));
  }
}

function shapes(column: Columns): TableShape[] {
  return [
    {
      name: 'authorities',
      columns: [
        column.id(),
        column.text('name'),
        column.text('address'),
        column.text('nation'),
        column.text('brand_colour'),
        column.text('day_count_profile'),
        column.text('office_closes_at'),
        column.text('team_name'),
        column.text('team_mailbox'),
        column.text('team_telephone'),
        column.text('filming_notice'),
        column.text('access_notice'),
        column.text('formats_notice'),
        column.version(),
      ],
      words: {
        nation: ['england', 'wales', 'scotland', 'northern-ireland'],
        day_count_profile: ['principal', 'parish', 'strict'],
      },
    },
    {
      name: 'proper_officers',
      columns: [
        column.id(),
        column.text('name'),
        column.text('post'),
        column.text('from_day'),
        column.optionalText('to_day'),
      ],
    },
    {
      name: 'municipal_years',
      columns: [column.id(), column.text('starts_on', { isUnique: true }), column.text('ends_on')],
    },
    {
      name: 'calendar_exceptions',
      columns: [column.id(), column.text('day', { isUnique: true }), column.text('kind'), column.text('name')],
      words: { kind: ['bank-holiday', 'closure'] },
    },
    {
      name: 'people',
      columns: [
        column.id(),
        column.text('kind'),
        column.optionalText('title'),
        column.optionalText('forenames'),
        column.text('surname'),
        column.text('sort_key'),
        column.optionalText('printed_name'),
        column.optionalText('post'),
        column.optionalText('ward'),
        column.optionalText('political_group'),
        column.optionalText('mail'),
        column.optionalText('telephone'),
        column.boolean('named_in_public'),
        column.optionalText('public_description'),
        column.version(),
      ],
      indexes: [['sort_key', 'id']],
      words: { kind: ['councillor', 'co-optee', 'officer', 'partner'] },
      checks: { ck_people_description: '"named_in_public" OR "public_description" IS NOT NULL' },
    },
    {
      name: 'accounts',
      columns: [
        column.id(),
        column.text('person_id', { isUnique: true }),
        column.text('sign_in_name', { isUnique: true }),
        column.optionalText('password_hash'),
        column.boolean('is_administrator'),
        column.boolean('is_monitoring_officer'),
        column.boolean('is_proper_officer'),
        column.boolean('is_clerk'),
        column.boolean('clerks_every_panel'),
        column.text('created_at'),
        column.optionalText('ended_at'),
        column.version(),
      ],
      references: { person_id: 'people' },
    },
    {
      name: 'panels',
      columns: [
        column.id(),
        column.text('name'),
        column.text('sort_key'),
        column.text('slug', { isUnique: true }),
        column.text('reference', { isUnique: true }),
        column.text('kind'),
        column.boolean('part_va_applies'),
        column.text('page_style'),
        column.text('membership_layout'),
        column.text('chair_word'),
        column.text('default_place'),
        column.text('default_time'),
        column.optionalText('exclusion_template'),
        column.optionalText('clerk_id'),
        column.version(),
      ],
      references: { clerk_id: 'people' },
      indexes: [['sort_key', 'id'], ['clerk_id']],
      words: {
        kind: ['council', 'committee', 'sub-committee', 'panel', 'select-commission', 'board', 'working-group'],
        page_style: ['right-hand', 'continuous'],
        membership_layout: ['sentence', 'list'],
      },
    },
    {
      name: 'panel_clerks',
      columns: [column.id(), column.text('panel_id'), column.text('account_id')],
      references: { panel_id: 'panels', account_id: 'accounts' },
      unique: [['panel_id', 'account_id']],
      indexes: [['account_id']],
    },
    {
      name: 'standing_items',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.integer('position'),
        column.text('kind'),
        column.text('title'),
      ],
      references: { panel_id: 'panels' },
      indexes: [['panel_id', 'position']],
      words: { kind: ['business', 'exclusion', 'next-meetings'] },
    },
    {
      name: 'seats',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.integer('position'),
        column.text('role'),
        column.optionalText('person_id'),
        column.optionalText('held_by'),
        column.optionalText('represents'),
        column.optionalText('limited_to'),
        column.boolean('votes'),
        column.boolean('sees_exempt'),
        column.text('from_day'),
        column.optionalText('to_day'),
        column.version(),
      ],
      references: { panel_id: 'panels', person_id: 'people' },
      indexes: [['panel_id', 'position'], ['person_id']],
      words: { role: ['chair', 'vice-chair', 'member', 'substitute', 'co-optee', 'adviser'] },
      checks: {
        ck_seats_days: '"to_day" IS NULL OR "to_day" >= "from_day"',
        ck_seats_holder: '"person_id" IS NULL OR "held_by" IS NULL',
      },
    },
  ];
}

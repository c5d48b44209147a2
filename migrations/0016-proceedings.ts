import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/**
 * What happened at a meeting beside its resolutions: who was there and when, who presided, which interests were
 * declared, and whether the public was excluded. Entries of the agenda are named by their ids alone, because a draft
 * may still lose them.
 */
export class Proceedings1795305600016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await extendTable(runner, panels(column));
    for (const shape of tables(column)) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await dropTables(runner, tables(column));
    await shrinkTable(runner, panels(column));
  }
}

function panels(column: Columns): TableExtension {
  return { name: 'panels', columns: [column.boolean('prints_absent')], fills: { prints_absent: 'FALSE' } };
}

function tables(column: Columns): TableShape[] {
  return [
    attendances(column),
    {
      name: 'attendance_sheets',
      columns: [
        column.id(),
        column.text('meeting_id'),
        column.boolean('is_budget_meeting'),
        column.optionalText('presided_by_id'),
        column.optionalText('present_words'),
        column.optionalText('also_present_words'),
        column.optionalText('apologies_words'),
        column.optionalText('absent_words'),
        column.optionalText('presided_words'),
        column.version(),
      ],
      references: { meeting_id: 'meetings', presided_by_id: 'attendances' },
      unique: [['meeting_id']],
      indexes: [['presided_by_id']],
    },
    {
      name: 'presidings',
      columns: [column.id(), column.text('meeting_id'), column.text('entry_id'), column.text('attendance_id')],
      references: { meeting_id: 'meetings', attendance_id: 'attendances' },
      unique: [['meeting_id', 'entry_id']],
      indexes: [['attendance_id']],
    },
    {
      name: 'interest_declarations',
      columns: [
        column.id(),
        column.text('meeting_id'),
        column.text('attendance_id'),
        column.text('entry_id'),
        column.text('kind'),
        column.boolean('is_dispensed'),
        column.text('conduct'),
        column.optionalText('detail'),
        column.version(),
      ],
      references: { meeting_id: 'meetings', attendance_id: 'attendances' },
      unique: [['attendance_id', 'entry_id', 'kind']],
      indexes: [['meeting_id', 'entry_id']],
      words: {
        kind: ['disclosable-pecuniary', 'other-registrable', 'personal', 'prejudicial', 'sensitive', 'council-tax'],
        conduct: ['left', 'spoke', 'stayed'],
      },
    },
    {
      name: 'private_business',
      columns: [
        column.id(),
        column.text('meeting_id'),
        column.text('entry_id', { isUnique: true }),
        column.text('exclusion'),
        column.optionalText('public_left_at'),
        column.optionalText('public_returned_at'),
        column.optionalText('release'),
        column.version(),
      ],
      references: { meeting_id: 'meetings' },
      indexes: [['meeting_id']],
      words: { exclusion: ['carried', 'lost', 'open'], release: ['release', 'keep', 'later'] },
    },
  ];
}

function attendances(column: Columns): TableShape {
  return {
    name: 'attendances',
    columns: [
      column.id(),
      column.text('meeting_id'),
      column.integer('position'),
      column.optionalText('seat_id'),
      column.optionalText('person_id'),
      column.optionalText('post_id'),
      column.optionalText('description'),
      column.optionalText('note'),
      column.text('capacity'),
      column.text('status'),
      column.boolean('is_remote'),
      column.optionalText('substitute_for_id'),
      column.optionalText('substitute_because'),
      column.text('periods'),
      column.text('entry_ids'),
      column.optionalText('sent_by'),
      column.optionalText('sent_at'),
    ],
    references: {
      meeting_id: 'meetings',
      seat_id: 'seats',
      person_id: 'people',
      post_id: 'posts',
      substitute_for_id: 'attendances',
    },
    unique: [['meeting_id', 'person_id']],
    indexes: [['meeting_id', 'position'], ['seat_id'], ['person_id'], ['post_id'], ['substitute_for_id']],
    words: {
      capacity: ['member', 'substitute', 'co-optee', 'adviser', 'officer', 'guest'],
      status: ['expected', 'present', 'apologies', 'absent'],
    },
    checks: {
      ck_attendances_who: '"person_id" IS NOT NULL OR "post_id" IS NOT NULL OR "description" IS NOT NULL',
    },
  };
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/** Actions chase themselves: ladders, recesses, who was reminded of what, and the links that answer. */
export class Reminders1795305600032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables(new Columns(runner)));
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

/** Whom an officer answers to. */
function extension(column: Columns): TableExtension {
  return {
    name: 'people',
    columns: [column.optionalText('manager_id')],
    references: { manager_id: 'people' },
    indexes: [['manager_id']],
  };
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'panel_ladders',
      columns: [
        column.id(),
        column.text('panel_id', { isUnique: true }),
        column.boolean('is_off'),
        column.text('days_before'),
        column.boolean('on_the_day'),
        column.integer('owner_day'),
        column.integer('manager_day'),
        column.integer('chair_day'),
        column.integer('every_days'),
        column.version(),
      ],
      references: { panel_id: 'panels' },
      checks: {
        ck_panel_ladders_order: '0 < "owner_day" AND "owner_day" < "manager_day" AND "manager_day" < "chair_day"',
        ck_panel_ladders_every: '"every_days" >= 1',
      },
    },
    {
      name: 'panel_recesses',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.text('name'),
        column.text('from_day'),
        column.text('to_day'),
      ],
      references: { panel_id: 'panels' },
      indexes: [['panel_id', 'from_day']],
      checks: { ck_panel_recesses_days: '"from_day" <= "to_day"' },
    },
    {
      name: 'action_chasings',
      columns: [
        column.id(),
        column.text('action_id', { isUnique: true }),
        column.optionalText('off_because'),
        column.optionalText('off_by'),
        column.optionalText('quiet_from'),
        column.optionalText('quiet_to'),
        column.version(),
      ],
      references: { action_id: 'actions' },
      checks: { ck_action_chasings_quiet: '("quiet_from" IS NULL) = ("quiet_to" IS NULL)' },
    },
    {
      name: 'reminder_runs',
      columns: [
        column.id(),
        column.text('day', { isUnique: true }),
        column.text('since'),
        column.optionalText('planned_at'),
        column.optionalText('finished_at'),
      ],
    },
    {
      name: 'reminders',
      columns: [
        column.id(),
        column.text('day'),
        column.text('action_id'),
        column.text('person_id'),
        column.text('role'),
        column.text('rung'),
        column.integer('days'),
        column.boolean('is_named'),
        column.optionalText('mail_key'),
      ],
      references: { action_id: 'actions', person_id: 'people' },
      unique: [['day', 'action_id', 'person_id']],
      indexes: [
        ['action_id', 'day'],
        ['person_id', 'day'],
      ],
      partialIndexes: [{ name: 'ix_reminders_waiting', columns: ['person_id', 'day'], where: '"mail_key" IS NULL' }],
      words: {
        role: ['owner', 'manager', 'lead-officer', 'chair', 'clerk'],
        rung: ['coming', 'due', 'overdue', 'unset'],
      },
    },
    {
      name: 'reminder_holds',
      columns: [
        column.id(),
        column.text('person_id', { isUnique: true }),
        column.text('held_at'),
        column.text('held_by'),
      ],
      references: { person_id: 'people' },
    },
    {
      name: 'answer_links',
      columns: [
        column.id(),
        column.text('action_id'),
        column.text('person_id'),
        column.text('made_at'),
        column.text('expires_at'),
        column.optionalText('revoked_at'),
      ],
      references: { action_id: 'actions', person_id: 'people' },
      indexes: [['action_id'], ['person_id']],
    },
  ];
}

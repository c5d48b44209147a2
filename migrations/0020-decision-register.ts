import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** The words under which decisions are found, and the appointments that minutes have made. */
export class DecisionRegister1795305600020 implements MigrationInterface {
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
      name: 'search_words',
      columns: [
        column.text('word', { isPrimary: true }),
        { ...column.boolean('is_private'), isPrimary: true },
        column.text('subject_id', { isPrimary: true }),
      ],
      indexes: [['subject_id']],
    },
    {
      name: 'appointments',
      columns: [
        column.id(),
        column.text('minute_id'),
        column.optionalText('clause_id'),
        column.text('panel_id'),
        column.text('kind'),
        column.text('role'),
        column.text('person_id'),
        column.optionalText('seat_id'),
        column.optionalText('seat_changes'),
        column.text('from_day'),
        column.optionalText('to_day'),
        column.text('confirmed_at'),
        column.text('confirmed_by'),
      ],
      references: {
        minute_id: 'minutes',
        panel_id: 'panels',
        person_id: 'people',
        seat_id: 'seats',
      },
      unique: [['minute_id', 'role', 'person_id']],
      indexes: [['panel_id', 'from_day'], ['person_id'], ['seat_id']],
      words: { kind: ['seat', 'champion', 'other'] },
      checks: {
        ck_appointments_days: '"to_day" IS NULL OR "to_day" >= "from_day"',
        ck_appointments_seat: `"seat_id" IS NULL OR "kind" = 'seat'`,
      },
    },
  ];
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, extendTable, shrinkTable, type TableExtension, type TableShape } from './tables.js';

/** What champions are to look after, and by which minute they were appointed and for what reason their time ended. */
export class ChampionRemits1795305600045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    for (const table of tables(column)) await createTable(runner, table);
    await extendTable(runner, appointments(column));
    await extendTable(runner, minuted(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await shrinkTable(runner, minuted(column));
    await shrinkTable(runner, appointments(column));
    await dropTables(runner, tables(column));
  }
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'champion_remits',
      columns: [
        column.id(),
        column.text('strand_id'),
        column.text('from_day'),
        column.text('text'),
        column.optionalText('adopted_at'),
        column.text('recorded_by'),
      ],
      references: { strand_id: 'champion_strands' },
      unique: [['strand_id', 'from_day']],
    },
  ];
}

function appointments(column: Columns): TableExtension {
  return {
    name: 'champion_appointments',
    columns: [
      column.optionalText('appointing_minute'),
      column.integer('report_every_months', { isNullable: true }),
      column.optionalText('ended_because'),
    ],
    checks: {
      ck_champion_appointments_reports: '"report_every_months" IS NULL OR "report_every_months" BETWEEN 1 AND 24',
    },
  };
}

/** What became of the register of champions by a minute, so that it can be taken back. */
function minuted(column: Columns): TableExtension {
  return {
    name: 'appointments',
    columns: [column.optionalText('champion_changes')],
    checks: { ck_appointments_champion: `"champion_changes" IS NULL OR "kind" = 'champion'` },
  };
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/**
 * Bodies outside the council stand beside the strands of a panel’s work, with as many seats as the panel fills; and since
 * when somebody reports as often as they do.
 */
export class OutsideBodies1795305600048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await extendTable(runner, strands(column));
    await extendTable(runner, appointments(column));
  }

  /** Before, everything was a strand with one champion: outside bodies have no place there. */
  async down(runner: QueryRunner): Promise<void> {
    const bodies = `SELECT "id" FROM "champion_strands" WHERE "kind" = 'outside-body'`;
    for (const table of ['champion_appointments', 'champion_remits'])
      await runner.query(`DELETE FROM "${table}" WHERE "strand_id" IN (${bodies})`);
    await runner.query(`DELETE FROM "champion_strands" WHERE "kind" = 'outside-body'`);
    const column = new Columns(runner);
    await shrinkTable(runner, appointments(column));
    await shrinkTable(runner, strands(column));
  }
}

function strands(column: Columns): TableExtension {
  return {
    name: 'champion_strands',
    columns: [column.text('kind'), column.integer('seats')],
    fills: { kind: `'strand'`, seats: '1' },
    words: { kind: ['strand', 'outside-body'] },
    checks: { ck_champion_strands_seats: `"seats" BETWEEN 1 AND 50 AND ("kind" <> 'strand' OR "seats" = 1)` },
  };
}

function appointments(column: Columns): TableExtension {
  return { name: 'champion_appointments', columns: [column.optionalText('reports_asked_since')] };
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/** An interest that closes an item to somebody may have been declared at the meeting. */
export class DeclaredInterests1795305600024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
    await runner.query(CLOSED_BY_DECLARATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "entry_interests" WHERE "is_declared" = TRUE`);
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return { name: 'entry_interests', columns: [column.boolean('is_declared')], fills: { is_declared: 'FALSE' } };
}

/** What was declared before declarations closed anything closes it now. The id of the first declaration serves as its id. */
const CLOSED_BY_DECLARATIONS = `INSERT INTO "entry_interests" ("id", "entry_id", "person_id", "recorded_at", "is_declared")
  SELECT MIN("declared"."id"), "declared"."entry_id", "line"."person_id", MIN("meeting"."day") || 'T00:00:00.000Z', TRUE
  FROM "interest_declarations" "declared"
  JOIN "attendances" "line" ON "line"."id" = "declared"."attendance_id"
  JOIN "meetings" "meeting" ON "meeting"."id" = "declared"."meeting_id"
  WHERE "line"."person_id" IS NOT NULL AND "declared"."is_dispensed" = FALSE
    AND "declared"."kind" IN ('disclosable-pecuniary', 'prejudicial', 'sensitive')
    AND NOT EXISTS (SELECT 1 FROM "entry_interests" "known"
      WHERE "known"."entry_id" = "declared"."entry_id" AND "known"."person_id" = "line"."person_id")
  GROUP BY "declared"."entry_id", "line"."person_id"`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/** Who authenticated the summons to members that joined after it had gone out, and when. */
export class SummonedLater1795305600047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return {
    name: 'summons_members',
    columns: [column.optionalText('authenticated_by'), column.optionalText('authenticated_at')],
    checks: { ck_summons_members_authenticated: '("authenticated_by" IS NULL) = ("authenticated_at" IS NULL)' },
  };
}

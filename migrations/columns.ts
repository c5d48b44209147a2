import type { QueryRunner, TableColumnOptions } from 'typeorm';

/**
 * Column shapes for migrations. Text sorts by code point on both engines, so PostgreSQL gets the "C" collation, which
 * SQLite has by default and does not know by that name.
 */
export class Columns {
  private readonly collation: string | undefined;

  constructor(runner: QueryRunner) {
    this.collation = runner.connection.options.type === 'postgres' ? 'C' : undefined;
  }

  id(): TableColumnOptions {
    return { ...this.text('id'), isPrimary: true };
  }

  text(name: string, options: Partial<TableColumnOptions> = {}): TableColumnOptions {
    return { name, type: 'text', collation: this.collation, ...options };
  }

  optionalText(name: string): TableColumnOptions {
    return this.text(name, { isNullable: true });
  }

  integer(name: string, options: Partial<TableColumnOptions> = {}): TableColumnOptions {
    return { name, type: 'integer', ...options };
  }

  boolean(name: string): TableColumnOptions {
    return { name, type: 'boolean' };
  }

  version(): TableColumnOptions {
    return this.integer('version');
  }
}

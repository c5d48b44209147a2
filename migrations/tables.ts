import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

export interface TableShape {
  readonly name: string;
  readonly columns: TableColumnOptions[];
  /** Column → the table whose key it holds; the constraint is named by TypeORM's habit. */
  readonly references?: Readonly<Record<string, string>>;
  readonly unique?: readonly string[][];
  readonly indexes?: readonly string[][];
  /** Column → the words it may hold; named `ck_<table>_<column>`. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly checks?: Readonly<Record<string, string>>;
}

const KEYS: Readonly<Record<string, string>> = { files: 'hash' };

export async function createTable(runner: QueryRunner, shape: TableShape): Promise<void> {
  await runner.createTable(
    new Table({
      name: shape.name,
      columns: shape.columns,
      foreignKeys: Object.entries(shape.references ?? {}).map(([column, table]) => ({
        columnNames: [column],
        referencedTableName: table,
        referencedColumnNames: [KEYS[table] ?? 'id'],
      })),
      uniques: (shape.unique ?? []).map((columnNames) => ({ columnNames })),
      indices: (shape.indexes ?? []).map((columnNames) => ({ columnNames })),
      checks: [
        ...Object.entries(shape.words ?? {}).map(([column, words]) => ({
          name: `ck_${shape.name}_${column}`,
          expression: `"${column}" IN (${words.map((word) => `'${word}'`).join(', ')})`,
        })),
        ...Object.entries(shape.checks ?? {}).map(([name, expression]) => ({ name, expression })),
      ],
    }),
  );
}

/** Drops in the opposite order of making, so that nothing is dropped while something still points at it. */
export async function dropTables(runner: QueryRunner, shapes: readonly TableShape[]): Promise<void> {
  for (const shape of [...shapes].reverse()) await runner.dropTable(shape.name);
}

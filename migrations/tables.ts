import {
  type QueryRunner,
  Table,
  TableCheck,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
  TableUnique,
} from 'typeorm';

export interface TableShape {
  readonly name: string;
  readonly columns: TableColumnOptions[];
  /** Column → the table whose key it holds; the constraint is named by TypeORM's habit. */
  readonly references?: Readonly<Record<string, string>>;
  readonly unique?: readonly string[][];
  readonly indexes?: readonly string[][];
  /** Over the rows only for which a condition holds. */
  readonly partialIndexes?: readonly PartialIndex[];
  /** Column → the words it may hold; named `ck_<table>_<column>`. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly checks?: Readonly<Record<string, string>>;
}

interface PartialIndex {
  readonly name: string;
  readonly columns: readonly string[];
  readonly where: string;
}

/** What a table gets that has rows already. */
export interface TableExtension extends TableShape {
  /** Column → the SQL of what earlier rows hold in it; each new column that may not be NULL needs one. */
  readonly fills?: Readonly<Record<string, string>>;
}

const KEYS: Readonly<Record<string, string>> = { files: 'hash' };

export async function createTable(runner: QueryRunner, shape: TableShape): Promise<void> {
  await runner.createTable(
    new Table({
      name: shape.name,
      columns: shape.columns,
      foreignKeys: foreignKeys(shape),
      uniques: uniques(shape),
      indices: indexes(shape),
      checks: checks(shape),
    }),
  );
}

/** Drops in the opposite order of making, so that nothing is dropped while something still points at it. */
export async function dropTables(runner: QueryRunner, shapes: readonly TableShape[]): Promise<void> {
  for (const shape of [...shapes].reverse()) await runner.dropTable(shape.name);
}

export async function extendTable(runner: QueryRunner, extension: TableExtension): Promise<void> {
  const { name, columns, fills = {} } = extension;
  await runner.addColumns(
    name,
    columns.map((column) => new TableColumn({ ...column, isNullable: true })),
  );
  for (const [column, sql] of Object.entries(fills)) await runner.query(`UPDATE "${name}" SET "${column}" = ${sql}`);
  for (const column of columns.filter(({ isNullable }) => !isNullable)) {
    await runner.changeColumn(name, column.name, new TableColumn(column));
  }
  for (const key of foreignKeys(extension)) await runner.createForeignKey(name, new TableForeignKey(key));
  for (const unique of uniques(extension)) await runner.createUniqueConstraint(name, new TableUnique(unique));
  for (const index of indexes(extension)) await runner.createIndex(name, new TableIndex(index));
  for (const check of checks(extension)) await runner.createCheckConstraint(name, new TableCheck(check));
}

/** Takes back what `extendTable` gave. */
export async function shrinkTable(runner: QueryRunner, extension: TableExtension): Promise<void> {
  const { name, columns } = extension;
  for (const check of checks(extension)) await runner.dropCheckConstraint(name, check.name);
  for (const { columnNames } of indexes(extension)) await dropIndexOf(runner, name, columnNames);
  for (const { columnNames } of uniques(extension)) await dropUniqueOf(runner, name, columnNames);
  for (const { columnNames } of foreignKeys(extension)) await dropForeignKeyOf(runner, name, columnNames);
  await runner.dropColumns(
    name,
    columns.map((column) => column.name),
  );
}

/** The public record is a chain: what is in it is never deleted, so that some steps cannot be taken back. */
export async function refuseWhileAny(runner: QueryRunner, table: string, where: string, why: string): Promise<void> {
  const rows: unknown = await runner.query(`SELECT 1 FROM "${table}" WHERE ${where} LIMIT 1`);
  if (Array.isArray(rows) && rows.length > 0) throw new Error(`This step cannot be taken back: ${why}.`);
}

/** Other words for a column of words; rows that hold a word no longer allowed have to be changed before. */
export async function changeWords(
  runner: QueryRunner,
  table: string,
  column: string,
  words: readonly string[],
): Promise<void> {
  await changeCheck(runner, table, `ck_${table}_${column}`, isOneOf(column, words));
}

/** Another condition under the name of one there is; rows that do not meet it have to be changed before. */
export async function changeCheck(runner: QueryRunner, table: string, name: string, expression: string): Promise<void> {
  await runner.dropCheckConstraint(table, name);
  await runner.createCheckConstraint(table, new TableCheck({ name, expression }));
}

function foreignKeys({ references = {} }: TableShape) {
  return Object.entries(references).map(([column, table]) => ({
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: [KEYS[table] ?? 'id'],
  }));
}

function uniques({ unique = [] }: TableShape) {
  return unique.map((columnNames) => ({ columnNames }));
}

function indexes({ indexes: columns = [], partialIndexes = [] }: TableShape) {
  return [
    ...columns.map((columnNames) => ({ columnNames })),
    ...partialIndexes.map(({ name, columns: columnNames, where }) => ({ name, columnNames: [...columnNames], where })),
  ];
}

function checks({ name: table, words = {}, checks: named = {} }: TableShape) {
  const ofWords = Object.entries(words).map(([column, each]) => ({
    name: `ck_${table}_${column}`,
    expression: isOneOf(column, each),
  }));
  return [...ofWords, ...Object.entries(named).map(([name, expression]) => ({ name, expression }))];
}

function isOneOf(column: string, words: readonly string[]): string {
  return `"${column}" IN (${words.map((word) => `'${word}'`).join(', ')})`;
}

async function dropIndexOf(runner: QueryRunner, name: string, columns: readonly string[]): Promise<void> {
  const table = await runner.getTable(name);
  const index = table?.indices.find(({ columnNames }) => columnNames.join() === columns.join());
  if (index) await runner.dropIndex(name, index);
}

async function dropUniqueOf(runner: QueryRunner, name: string, columns: readonly string[]): Promise<void> {
  const table = await runner.getTable(name);
  const unique = table?.uniques.find(({ columnNames }) => columnNames.join() === columns.join());
  if (unique) await runner.dropUniqueConstraint(name, unique);
}

async function dropForeignKeyOf(runner: QueryRunner, name: string, columns: readonly string[]): Promise<void> {
  const table = await runner.getTable(name);
  const key = table?.foreignKeys.find(({ columnNames }) => columnNames.join() === columns.join());
  if (key) await runner.dropForeignKey(name, key);
}

import type { DataSource } from 'typeorm';
import { engine } from '../support/database.js';

type Row = Readonly<Record<string, string | number | null>>;
/** Table → its rows; booleans as SQLite keeps them, 0 and 1. In an order in which rows follow what they point at. */
export type FilledTables = Readonly<Record<string, readonly Row[]>>;

export async function fillTables(writer: DataSource, filled: FilledTables): Promise<void> {
  for (const [table, rows] of Object.entries(filled)) {
    const booleans = await booleansOf(writer, table);
    for (const row of rows) await insert(writer, table, asStored(row, booleans));
  }
}

/** Those of `rows` that the table no longer holds, column for column. */
export async function unwritten(writer: DataSource, table: string, rows: readonly Row[]): Promise<Row[]> {
  const stored = (await writer.query<Record<string, unknown>[]>(`SELECT * FROM "${table}"`)).map(asKept);
  return rows.filter((row) => !stored.some((each) => Object.entries(row).every(([key, value]) => each[key] === value)));
}

async function insert(writer: DataSource, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => (engine === 'postgres' ? `$${index + 1}` : '?'));
  const names = columns.map((column) => `"${column}"`);
  await writer.query(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row));
}

async function booleansOf(writer: DataSource, table: string): Promise<ReadonlySet<string>> {
  if (engine === 'sqlite') return new Set();
  const rows = await writer.query<{ column_name: string }[]>(
    `SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND data_type = 'boolean'`,
    [table],
  );
  return new Set(rows.map(({ column_name }) => column_name));
}

function asStored(row: Row, booleans: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, booleans.has(key) ? value === 1 : value]));
}

function asKept(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'boolean' ? Number(value) : value]),
  );
}

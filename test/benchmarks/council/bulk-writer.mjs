// Fills tables faster than any service could, on both engines: without foreign keys, and with indexes that are made when
// all is in.
import SQLite from 'better-sqlite3';
import pg from 'pg';

const ROWS_AT_ONCE = 5000;

/** Whatever `work` writes with `write(table, row)`; rows of a table all have the same columns. */
export async function fillBulk(database, tables, work) {
  const target = database.kind === 'postgres' ? await Postgres.open(database.url) : new SqliteFile(database.file);
  const waiting = new Map();
  const flush = async (table) => {
    await target.insert(table, waiting.get(table) ?? []);
    waiting.set(table, []);
  };
  const indexes = await target.dropIndexes(tables);
  await work(async (table, row) => {
    const rows = waiting.get(table) ?? [];
    waiting.set(table, rows);
    if (rows.push(row) === ROWS_AT_ONCE) await flush(table);
  });
  for (const table of waiting.keys()) await flush(table);
  await target.finish(indexes, tables);
}

class SqliteFile {
  #file;
  #inserts = new Map();

  constructor(path) {
    this.#file = new SQLite(path);
    for (const pragma of ['synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -400000', 'temp_store = MEMORY'])
      this.#file.pragma(pragma);
    this.#file.exec('BEGIN');
  }

  dropIndexes(tables) {
    const indexes = this.#file
      .prepare(
        `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (${marks(tables)})`,
      )
      .all(...tables);
    for (const { name } of indexes) this.#file.exec(`DROP INDEX "${name}"`);
    return indexes.map(({ sql }) => sql);
  }

  insert(table, rows) {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]);
    if (!this.#inserts.has(table)) {
      const names = columns.map((name) => `"${name}"`).join(', ');
      this.#inserts.set(table, this.#file.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks(columns)})`));
    }
    const insert = this.#inserts.get(table);
    for (const row of rows) {
      insert.run(columns.map((name) => (typeof row[name] === 'boolean' ? Number(row[name]) : row[name])));
    }
  }

  finish(indexes) {
    for (const sql of indexes) this.#file.exec(sql);
    this.#file.exec('COMMIT');
    this.#file.pragma('wal_checkpoint(TRUNCATE)');
    this.#file.close();
  }
}

class Postgres {
  #client;
  #types = new Map();

  static async open(url) {
    const postgres = new Postgres();
    postgres.#client = new pg.Client({ connectionString: url });
    await postgres.#client.connect();
    await postgres.#client.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
    await postgres.#client.query(`SET maintenance_work_mem = '512MB'`);
    return postgres;
  }

  async dropIndexes(tables) {
    const { rows } = await this.#client.query(
      `SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE tablename = ANY($1)
        AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
      [tables],
    );
    for (const { name } of rows) await this.#client.query(`DROP INDEX "${name}"`);
    return rows.map(({ sql }) => sql);
  }

  async insert(table, rows) {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]);
    const types = await this.#typesOf(table);
    const lists = columns.map((name, index) => `$${index + 1}::${types.get(name)}[]`).join(', ');
    const names = columns.map((name) => `"${name}"`).join(', ');
    const values = columns.map((name) => rows.map((row) => row[name]));
    await this.#client.query(`INSERT INTO "${table}" (${names}) SELECT * FROM unnest(${lists})`, values);
  }

  async finish(indexes, tables) {
    for (const sql of indexes) await this.#client.query(sql);
    // As the server does by itself in its own time.
    for (const table of tables) await this.#client.query(`VACUUM ANALYZE "${table}"`);
    await this.#client.end();
  }

  async #typesOf(table) {
    if (!this.#types.has(table)) {
      const { rows } = await this.#client.query(
        'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = $1',
        [table],
      );
      this.#types.set(table, new Map(rows.map(({ name, type }) => [name, type])));
    }
    return this.#types.get(table);
  }
}

function marks(list) {
  return list.map(() => '?').join(', ');
}

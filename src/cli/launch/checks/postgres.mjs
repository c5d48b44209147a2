const USERS = ['postgres', 'root', 'test'];

/**
 * The address of a PostgreSQL server on which databases may be made: TEST_DATABASE_URL, else a local one that lets us in
 * without a password.
 * @returns {Promise<string | null>} null when nobody answers
 */
export async function findPostgres(given = process.env.TEST_DATABASE_URL) {
  const candidates = given ? [given] : USERS.map((user) => `postgres://${user}@127.0.0.1:5432/postgres`);
  for (const url of candidates) if (await mayMakeDatabases(url)) return url;
  return null;
}

async function mayMakeDatabases(connectionString) {
  const { default: pg } = await import('pg'); // not at the top: it may just have been installed
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a server that goes away while we ask is as good as none
  try {
    await client.connect();
    const { rows } = await client.query(
      'SELECT rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
    );
    return rows[0].may;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

import { Client } from 'pg';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const CREATION_LOCK = 4_721_001;

let databases = 0;

/** Makes a database of this worker's own, as a copy of `template` where one is named, and returns its address. */
export async function createPostgres(template?: string): Promise<string> {
  databases += 1;
  const name = `minutebook_test_${process.pid}_${databases}`;
  await whileCreating(async (server) => {
    await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${name} ${template ? `TEMPLATE ${template}` : ''}`);
  });
  return addressOf(name);
}

export async function dropPostgres(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onServer((server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

/** Copying a database fails while another worker copies or fills the same one, so they take turns. */
export function whileCreating<T>(work: (server: Client) => Promise<T>): Promise<T> {
  return onServer(async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [CREATION_LOCK]);
    return work(server);
  });
}

export function addressOf(name: string): string {
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return url.toString();
}

async function onServer<T>(work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: SERVER });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

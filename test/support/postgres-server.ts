import { threadId } from 'node:worker_threads';
import { Client } from 'pg';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const CREATION_LOCK = 4_721_001;
const OURS = 'minutebook_test_';

let databases = 0;

/** Makes a database of this worker's own, as a copy of `template` where one is named, and returns its address. */
export async function createPostgres(template?: string): Promise<string> {
  databases += 1;
  const name = `${OURS}${process.pid}_${threadId}_${databases}`;
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

/** Drops what workers left behind that are no longer there, of this run and of runs that were cut short. */
export async function dropDatabasesOfTheGone(): Promise<void> {
  await onServer(async (server) => {
    const { rows } = await server.query<{ name: string }>('SELECT datname AS name FROM pg_database');
    for (const { name } of rows.filter(({ name }) => name.startsWith(OURS) && !isRunning(pidIn(name)))) {
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
  });
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

const pidIn = (name: string) => Number(name.slice(OURS.length).split('_')[0]);

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
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

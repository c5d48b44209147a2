import { removeParked } from './parked.ts';

/** After a run. Databases are shared by the specs of a worker, so they go when the worker has gone. */
export default async function sweep() {
  await removeParked();
  if (process.env.TEST_DATABASE !== 'postgres') return;
  const { dropDatabasesOfTheGone } = await import('../postgres-server.ts');
  await dropDatabasesOfTheGone();
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../dist/src/app.setup.js';
import { Config } from '../../dist/src/platform/config/config.js';
import { createLogger } from '../../dist/src/platform/logging/logger.js';

export const INSTANT = '2017-10-16T09:00:00.000Z';

/** What `work` returns of the application over an empty database, which is removed afterwards. */
export async function withApp(work) {
  return withFolder(async (folder) => {
    const app = await openApp(configOver(folder));
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  });
}

export async function withFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** With PostgreSQL where an address is given. */
export function configOver(folder, databaseUrl, settings = {}) {
  return Config.from({
    NODE_ENV: 'test',
    DATA_DIR: folder,
    SESSION_SECRET: 'a-secret-for-the-benchmark-only-0001',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    ...settings,
  });
}

export async function openApp(config) {
  const clock = { now: () => new Date(INSTANT) };
  const councilClock = { now: () => INSTANT, today: () => '2017-10-16' };
  const app = await createApp({ config, systemClock: clock, councilClock }, createLogger(config));
  await app.init();
  return app;
}

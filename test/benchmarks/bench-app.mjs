import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../dist/src/app.setup.js';
import { Config } from '../../dist/src/platform/config/config.js';
import { createLogger } from '../../dist/src/platform/logging/logger.js';

export const INSTANT = '2017-10-16T09:00:00.000Z';

/** What `work` returns of the application over an empty database, which is removed afterwards. */
export async function withApp(work) {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-bench-'));
  const config = Config.from({
    NODE_ENV: 'test',
    DATA_DIR: folder,
    SESSION_SECRET: 'a-secret-for-the-benchmark-only-0001',
  });
  const clock = { now: () => new Date(INSTANT) };
  const councilClock = { now: () => INSTANT, today: () => '2017-10-16' };
  const app = await createApp({ config, systemClock: clock, councilClock }, createLogger(config));
  try {
    await app.init();
    return await work(app);
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

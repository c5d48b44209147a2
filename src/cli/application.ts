import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { RunningCouncilClock } from '../platform/config/council-clock.js';
import { loadConfig } from '../platform/config/load-config.js';
import { RealSystemClock } from '../platform/config/system-clock.js';
import { createLogger } from '../platform/logging/logger.js';
import { NestLogger } from '../platform/logging/nest-logger.js';

/** Runs work with the product's services, beside a running server: no socket, no schedules, the log on standard error. */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const systemClock = new RealSystemClock();
  const logger = createLogger(config, { write: (line) => void process.stderr.write(line) });
  const surroundings = { config, systemClock, councilClock: new RunningCouncilClock(systemClock) };
  const app = await NestFactory.createApplicationContext(AppModule.in(surroundings), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

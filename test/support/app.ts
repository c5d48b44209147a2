import type { Server } from 'node:http';
import { expect } from '@jest/globals';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../src/app.setup.js';
import type { Config } from '../../src/platform/config/config.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { Browser } from './browser.js';
import { migratedHouse } from './database.js';
import { rewindFactories } from './factories/sequences.js';
import { FixedClock } from './fixed-clock.js';
import { forgetAttempts } from './forgotten-attempts.js';
import { park, type Parked, takeParked } from './runner/parked.js';

export interface TestApp {
  readonly app: NestExpressApplication;
  readonly config: Config;
  readonly clock: FixedClock;
  /** Everything the application logged, line by line. */
  readonly log: string[];
  /** A new browser, signed out. */
  browser(): Browser;
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T) | symbol): T;
  /** Runs the background work that is due, as the server's dispatcher would. */
  runJobs(): Promise<number>;
  remove(): Promise<void>;
}

/** Settings of an application that no other test meets: for specs that change more of it than its data. */
export const OF_ITS_OWN = { LOG_LEVEL: 'info' };

interface RunningApp extends Parked {
  readonly app: NestExpressApplication;
  readonly config: Config;
  readonly clock: FixedClock;
  readonly log: string[];
  /** The file it was started for. */
  readonly spec: string;
  /** Puts it back to how it started: nothing stored, nothing counted, the first morning. */
  restart(): Promise<void>;
}

/**
 * The real application over a migrated, empty database and data folder; no socket, no dispatcher. To put it together costs
 * more than most tests do, so one with the usual settings is kept, and emptied for the next test.
 */
export async function openApp(settings: Record<string, string> = {}): Promise<TestApp> {
  rewindFactories();
  const isUsual = Object.keys(settings).length === 0;
  const kept = isUsual ? await keptForThisFile() : null;
  const running = kept ?? (await startApp(settings));
  const { app, config, clock, log } = running;
  const server = app.getHttpServer() as Server;
  return {
    ...{ app, config, clock, log },
    browser: () => new Browser(server),
    get: (token) => app.get(token, { strict: false }),
    runJobs: () => app.get(JobRunner, { strict: false }).runDue(),
    remove: () => (isUsual ? park(running) : running.remove()),
  };
}

/** What a spec did to the application beyond its data (a demo, a feature of its own) is nothing the next file meets. */
async function keptForThisFile(): Promise<RunningApp | null> {
  const kept = takeParked<RunningApp>();
  if (kept?.spec === specAtWork()) {
    await kept?.restart();
    return kept;
  }
  await kept?.remove();
  return null;
}

function specAtWork(): string {
  return expect.getState().testPath ?? '';
}

async function startApp(settings: Record<string, string>): Promise<RunningApp> {
  const house = await migratedHouse({ LOG_LEVEL: 'info', ...settings });
  const clock = new FixedClock();
  const log: string[] = [];
  const logger = createLogger(house.config, { write: (line: string) => void log.push(line) });
  const app = await createApp({ config: house.config, systemClock: clock.system, councilClock: clock }, logger);
  await app.init();
  return {
    ...{ app, config: house.config, clock, log, spec: specAtWork() },
    restart: async () => {
      await house.empty();
      forgetAttempts(app);
      clock.restart();
      log.length = 0;
    },
    remove: async () => {
      await app.close();
      await house.remove();
    },
  };
}

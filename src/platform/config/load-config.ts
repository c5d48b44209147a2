import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from './config.js';
import { findProjectRoot } from './project-root.js';

/**
 * The configuration of this process: the environment, and what `.env` adds to it. Under test there is no `.env`: a
 * spec that starts the program must never meet the real database.
 * @throws ConfigError
 */
export function loadConfig(): Config {
  const file = join(findProjectRoot(), '.env');
  if (process.env['NODE_ENV'] !== 'test' && existsSync(file)) process.loadEnvFile(file);
  return Config.from(process.env);
}

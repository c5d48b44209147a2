import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from './config.js';
import { findProjectRoot } from './project-root.js';

/**
 * The configuration of this process: the environment, and what `.env` adds to it.
 * @throws ConfigError
 */
export function loadConfig(): Config {
  const file = join(findProjectRoot(), '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return Config.from(process.env);
}

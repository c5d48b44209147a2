import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Config } from '../../src/platform/config/config.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly problems: string;
}

/** Runs a file of the built program over the same data as `config`, as its own process, until it ends. */
export function runBuilt(
  config: Config,
  file: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { dataDir, distDir } = config;
  const env = environmentOver(config, settings);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(distDir, 'src', file), ...args], { env, cwd: dataDir });
    const output: Buffer[] = [];
    const problems: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => problems.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, output: Buffer.concat(output).toString(), problems: Buffer.concat(problems).toString() }),
    );
  });
}

/** What a process of its own is told, so that it works on the same data. */
export function environmentOver({ database, dataDir }: Config, settings: Readonly<Record<string, string>>) {
  return {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    ...(database.kind === 'postgres' ? { DATABASE_URL: database.url } : {}),
    ...settings,
  };
}

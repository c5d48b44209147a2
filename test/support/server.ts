import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';
import { findProjectRoot } from '../../src/platform/config/project-root.js';

const DIST = join(findProjectRoot(), 'dist');

export interface AuditLine {
  readonly actor: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The built program, as `npm start` runs it, over a demo council of its own on the demo's first day. */
export class DemoServer {
  private constructor(
    readonly url: string,
    private readonly dataDir: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<DemoServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'minutebook-journey-'));
    await cp(await demoTemplate(), dataDir, { recursive: true });
    return DemoServer.over(dataDir);
  }

  /** Tells the demo afresh, with settings of the spec's own: what the usual one has done at its start is still to come. */
  static async fresh(settings: Readonly<Record<string, string>>): Promise<DemoServer> {
    return DemoServer.over(await mkdtemp(join(tmpdir(), 'minutebook-journey-')), settings);
  }

  /** Loads the demo where `dataDir` holds nothing yet. */
  static async over(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<DemoServer> {
    const port = await freePort();
    const env = { NODE_ENV: 'test', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir, ...settings };
    const child = spawn(process.execPath, [join(DIST, 'src', 'main.js')], { env });
    await served(child);
    return new DemoServer(`http://127.0.0.1:${port}`, dataDir, child);
  }

  /** What was written into the audit trail, the oldest first. */
  audit(): AuditLine[] {
    const database = new BetterSqlite3(join(this.dataDir, 'db', 'minutebook.sqlite'), { readonly: true });
    try {
      const rows = database
        .prepare<[], { actor: string; action: string; detail: string }>(
          'SELECT actor, action, detail FROM audit_events ORDER BY at, id',
        )
        .all();
      return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
    } finally {
      database.close();
    }
  }

  async stop(): Promise<void> {
    await this.end();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Stops the program and leaves its data. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

/** Telling the demo takes longer than any journey, so it is told once for each build and copied. */
async function demoTemplate(): Promise<string> {
  const stamp = readFileSync(join(DIST, '.stamp'), 'utf8').trim().slice(0, 12);
  const folder = join(tmpdir(), `minutebook-demo-${stamp}`);
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}.${threadId}`;
  await (await DemoServer.over(own)).end();
  await rename(own, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error; // else another worker was first
  });
  await rm(own, { recursive: true, force: true });
  return folder;
}

/** The program prints its address once it can be reached. */
function served(child: ChildProcess): Promise<void> {
  const problems: string[] = [];
  child.stderr?.on('data', (part) => problems.push(String(part)));
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (part) => {
      if (String(part).includes('Minutebook is at')) resolve();
    });
    child.once('close', (code) => reject(new Error(`The server ended with ${code}: ${problems.join('')}`)));
  });
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

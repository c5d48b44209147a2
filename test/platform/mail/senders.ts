import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Config } from '../../../src/platform/config/config.js';
import { environmentOver } from '../../cli/run-built.js';

/** A server of the built program over the data of `config`, which begins to send as soon as it is up. */
export class Sender {
  private readonly end: Promise<unknown[]>;

  private constructor(private readonly child: ChildProcess) {
    this.end = once(child, 'exit');
  }

  static start(config: Config, smtpUrl: string, settings: Record<string, string> = {}): Sender {
    const fast = { SMTP_URL: smtpUrl, MAILS_PER_MINUTE: '60000', SMTP_CONNECTIONS: '5', DEMO: 'false', PORT: '0' };
    const env = environmentOver(config, { ...fast, ...settings });
    const file = join(config.distDir, 'src', 'main.js');
    return new Sender(
      spawn(process.execPath, [file], { env, cwd: config.dataDir, stdio: ['ignore', 'ignore', 'inherit'] }),
    );
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** As a power cut would. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** As an administrator would: what it has in hand comes to its end. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.end;
  }

  /** The signal by which it ended, once it has. */
  async ended(): Promise<unknown> {
    return (await this.end)[1];
  }
}

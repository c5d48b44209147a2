import { kill, pid } from 'node:process';
import { Injectable } from '@nestjs/common';
import { Config } from './config.js';

/** Where a kill test ends the process, as a power cut would; names a point only in a test's configuration. */
@Injectable()
export class FailPoint {
  constructor(private readonly config: Config) {}

  pass(name: string): void {
    if (this.config.failpoint === name) kill(pid, 'SIGKILL');
  }
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '../../../src/platform/config/config.js';

describe('the session secret', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once in the data folder and kept over a restart', () => {
    const first = Config.from({ DATA_DIR: folder }).sessionSecret;
    const second = Config.from({ DATA_DIR: folder }).sessionSecret;

    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toBe(first);
    expect(readdirSync(folder)).toEqual(['session-secret']);
  });

  it('may be read by its owner only', () => {
    void Config.from({ DATA_DIR: folder }).sessionSecret;

    expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('is another one for another installation', () => {
    const here = Config.from({ DATA_DIR: join(folder, 'here') }).sessionSecret;
    const there = Config.from({ DATA_DIR: join(folder, 'there') }).sessionSecret;

    expect(here).not.toBe(there);
  });

  it('is the one set, and then nothing is written', () => {
    const SESSION_SECRET = 'f1b2c3d4e5f60718293a4b5c6d7e8f90';

    expect(Config.from({ DATA_DIR: folder, SESSION_SECRET }).sessionSecret).toBe(SESSION_SECRET);
    expect(readdirSync(folder)).toEqual([]);
  });
});

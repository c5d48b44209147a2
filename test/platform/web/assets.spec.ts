import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Assets } from '../../../src/platform/web/setup/assets.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-assets-'));
  mkdirSync(join(folder, 'fonts'));
  writeFileSync(join(folder, 'application.css'), 'body{}');
  writeFileSync(join(folder, 'fonts', 'sans.woff2'), 'font');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a built file', () => {
  it('has an address that changes with its content', () => {
    const before = new Assets(folder).addressOf('application.css');
    writeFileSync(join(folder, 'application.css'), 'body{color:red}');
    const after = new Assets(folder).addressOf('application.css');

    expect(before).toMatch(/^\/assets\/application\.css\?v=[0-9a-f]{10}$/);
    expect(after).not.toBe(before);
  });

  it('may be kept for ever only under its current address', () => {
    const assets = new Assets(folder);

    expect(assets.isCurrent(assets.addressOf('fonts/sans.woff2'))).toBe(true);
    expect(assets.isCurrent('/assets/fonts/sans.woff2?v=0000000000')).toBe(false);
    expect(assets.isCurrent('/assets/fonts/sans.woff2')).toBe(false);
    expect(assets.isCurrent('/assets/nothing?v=')).toBe(false);
  });

  it('is simply not there before the first build', () => {
    expect(new Assets(join(folder, 'missing')).addressOf('application.css')).toBe('/assets/application.css');
  });
});

import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { PROJECT_ROOT } from './source-file.js';

const TEXTS = [
  '',
  '.css',
  '.html',
  '.js',
  '.json',
  '.md',
  '.mjs',
  '.njk',
  '.scss',
  '.sh',
  '.svg',
  '.ts',
  '.txt',
  '.yml',
];

/** A folder of one machine: true nowhere else. Put together, so that this file does not hold what it looks for. */
const MACHINE_PATH = new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'root', 'home'].join('|')})/`, 'm');

describe('the lock of the packages', () => {
  it('names no address to download from', () => {
    const lock = readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8');

    expect(lock).not.toContain('"resolved"');
  });
});

describe('a file that is kept', () => {
  it('names no folder of one machine', () => {
    const kept = execFileSync('git', ['ls-files', '-z'], { cwd: PROJECT_ROOT, encoding: 'utf8' }).split('\0');
    const texts = kept.filter((path) => path !== '' && TEXTS.includes(extname(path)));

    expect(texts.filter((path) => MACHINE_PATH.test(readText(path)))).toEqual([]);
  });
});

/** A file removed but not yet committed as removed says nothing. */
function readText(path: string): string {
  try {
    return readFileSync(join(PROJECT_ROOT, path), 'utf8');
  } catch {
    return '';
  }
}

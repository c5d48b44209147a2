import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject, say } from './project.mjs';
import { run, runNode } from './run.mjs';

const STAMP = inProject('node_modules', '.minutebook-installed');
/** Native packages are built for one version of Node's own interface. */
const MACHINE = `${process.platform}-${process.arch}-${process.versions.modules}`;

export function isInstalled() {
  return readText(STAMP) === wantedStamp();
}

/** Installs exactly what package-lock.json names, unless that is there already. */
export async function install() {
  if (isInstalled()) return;
  if (!hasWhatTheLockNames()) {
    say('Installing what Minutebook needs (some minutes the first time) …');
    const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Error(`npm ci failed with exit code ${code}.`);
  }
  writeFileSync(STAMP, wantedStamp());
}

/** After an `npm install` by hand npm's own record of what it put there already matches the lock. */
function hasWhatTheLockNames() {
  const stamp = readText(STAMP);
  const there = readText(inProject('node_modules', '.package-lock.json'));
  if (there === null || (stamp !== null && !stamp.startsWith(MACHINE))) return false;
  const present = JSON.parse(there).packages;
  const wanted = Object.entries(JSON.parse(lockText()).packages);
  return wanted.every(([path, { version, optional }]) => {
    if (path === '') return true;
    return path in present ? present[path].version === version : optional === true;
  });
}

function wantedStamp() {
  return `${MACHINE} ${createHash('sha256').update(lockText()).digest('hex')}\n`;
}

function lockText() {
  return readFileSync(inProject('package-lock.json'), 'utf8');
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script && script.endsWith('npm-cli.js')) return runNode([script, ...args]);
  return run('npm', args);
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherAssets } from './assets.mjs';
import { fingerprint } from './fingerprint.mjs';
import { install, isInstalled } from './install.mjs';
import { whileLocked } from './lock.mjs';
import { inProject, say } from './project.mjs';
import { runNode } from './run.mjs';

const SOURCES = [
  'src',
  'migrations',
  'seeds',
  'views/assets',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const DIST = inProject('dist');

/** Makes the program ready to run; does nothing that is done already. @throws Error when it cannot. */
export async function prepare() {
  if (isInstalled() && isBuilt()) return;
  await whileLocked(async () => {
    await install();
    if (!isBuilt()) await build();
  });
}

function isBuilt() {
  const stamp = join(DIST, '.stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(SOURCES);
}

/** Builds beside the running program and swaps by rename, so that nobody ever starts half of one. */
async function build() {
  say('Building …');
  const stamp = fingerprint(SOURCES); // before compiling: a file changed meanwhile is built again next time
  removeUnfinished();
  const fresh = inProject(`dist.fresh-${process.pid}`);
  const [compiled] = await Promise.all([compile(fresh), gatherAssets(join(fresh, 'public'))]);
  if (compiled.code !== 0) throw new Error(`The program does not compile:\n${compiled.output.trimEnd()}`);
  writeFileSync(join(fresh, '.stamp'), stamp);
  swap(fresh);
}

/** A builder that was stopped leaves its folder, and its compiler may still be writing there: hence one folder each. */
function removeUnfinished() {
  for (const name of readdirSync(inProject('.'))) {
    if (/^dist\.(fresh-|old)/.test(name)) rmSync(inProject(name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function compile(folder) {
  const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
  return runNode([compiler, '-p', 'tsconfig.build.json', '--outDir', folder], { output: 'keep' });
}

function swap(fresh) {
  const old = inProject('dist.old');
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(fresh, DIST);
  rmSync(old, { recursive: true, force: true });
}

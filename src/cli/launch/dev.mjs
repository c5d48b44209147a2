import './node-version.mjs';
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { prepare } from './build-program.mjs';
import { inProject, ROOT, say } from './project.mjs';

/** Editors save in several steps: wait until they are done. */
const SETTLE_MS = 150;
const WATCHED = ['src', 'migrations', 'seeds', 'views'];

let server = null;
let timer = null;
let isBusy = false;

await restart();
for (const folder of WATCHED.filter((name) => existsSync(inProject(name)))) {
  watch(inProject(folder), { recursive: true }, restartSoon);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().then(() => process.exit(0)));

function restartSoon() {
  clearTimeout(timer);
  timer = setTimeout(isBusy ? restartSoon : restart, SETTLE_MS);
}

/** A program that does not compile leaves the last good one running. */
async function restart() {
  isBusy = true;
  try {
    await prepare();
    await stop();
    const args = ['--enable-source-maps', inProject('dist', 'src', 'main.js'), ...process.argv.slice(2)];
    server = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  } catch (error) {
    say(error.message);
  }
  isBusy = false;
}

function stop() {
  if (server === null || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });
}

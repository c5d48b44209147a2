import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, say } from './project.mjs';

const HEARTBEAT_MS = 2_000;
/** Also frees a lock whose process number now belongs to somebody else, as after a restart of a container. */
const SILENT_TOO_LONG_MS = 60_000;
const LOCK = inProject('dist.lock');

/** Does the work while no other process of this project does: installing and building. */
export async function whileLocked(work) {
  await take();
  const heartbeat = setInterval(() => utimes(LOCK, new Date(), new Date(), () => {}), HEARTBEAT_MS);
  const free = () => rmSync(LOCK, { recursive: true, force: true });
  process.once('exit', free);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', free);
    free();
  }
}

async function take() {
  for (let waits = 0; !tryTake(); waits += 1) {
    if (waits === 0) say('Another process is installing or building; waiting for it to finish.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A folder that already holds the owner's number is renamed into place: that works for one process only. */
function tryTake() {
  const draft = `${LOCK}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'pid'), String(process.pid));
  if (isStale()) rmSync(LOCK, { recursive: true, force: true });
  try {
    renameSync(draft, LOCK);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) return false;
    throw error;
  }
}

function isStale() {
  const lock = statSync(LOCK, { throwIfNoEntry: false });
  if (!lock) return false;
  return Date.now() - lock.mtimeMs > SILENT_TOO_LONG_MS || !isRunning(ownerOfLock());
}

function ownerOfLock() {
  try {
    return Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
  } catch {
    return NaN; // freed since we looked
  }
}

function isRunning(pid) {
  if (pid === process.pid || Number.isNaN(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

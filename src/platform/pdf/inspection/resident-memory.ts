import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Memory that a process holds at this moment, in bytes; 0 where the system does not tell or the process is gone. */
export async function residentBytes(pid: number): Promise<number> {
  return (await fromProc(pid)) ?? (await fromPs(pid)) ?? 0;
}

/** The same of a process and all that it has started and that is still of its group. */
export async function residentBytesOfGroup(leader: number): Promise<number> {
  const others = (await membersOf(leader)).filter((pid) => pid !== leader);
  const sizes = await Promise.all([leader, ...others].map(residentBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Empty where the system does not tell. */
async function membersOf(group: number): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const groups = await Promise.all(pids.map(groupOf));
  return pids.filter((_, index) => groups[index] === group);
}

/** The name in brackets may hold anything, so the fields are counted from behind it. */
async function groupOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return group === undefined ? undefined : Number(group);
}

async function fromProc(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return kibibytes(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

/** macOS and the BSDs have no such file. */
async function fromPs(pid: number): Promise<number | undefined> {
  if (process.platform === 'linux' || process.platform === 'win32') return undefined;
  try {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return kibibytes(stdout.trim());
  } catch {
    return undefined;
  }
}

function kibibytes(text: string | undefined): number | undefined {
  return text ? Number(text) * 1024 : undefined;
}

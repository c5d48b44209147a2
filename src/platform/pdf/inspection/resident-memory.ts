import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Memory that a process holds at this moment, in bytes; 0 where the system does not tell or the process is gone. */
export async function residentBytes(pid: number): Promise<number> {
  return (await fromProc(pid)) ?? (await fromPs(pid)) ?? 0;
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

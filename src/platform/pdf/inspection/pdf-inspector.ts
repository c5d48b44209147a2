import { fork, type ChildProcess } from 'node:child_process';
import { access } from 'node:fs/promises';
import { watchChild } from './bounded-child.js';
import { inspectionFrom, refusal, type PdfInspection } from './pdf-inspection.js';
import { residentBytes } from './resident-memory.js';
import { Slots } from './slots.js';

export interface PdfInspectorOptions {
  /** The compiled `inspect-pdf.child.js`. */
  childScript: string;
  timeoutMs?: number;
  /** Resident memory the child may take, in bytes. */
  maxBytes?: number;
}

const HALF_A_MINUTE = 30_000;
const ONE_GIBIBYTE = 1024 ** 3;
/** Each may take a gibibyte, so twenty uploads at once must not take twenty. */
const AT_ONCE = 2;

/** Opens an uploaded PDF in a process of its own, which is ended when it takes too long or too much memory. */
export class PdfInspector {
  private readonly timeoutMs: number;
  private readonly maxBytes: number;
  private readonly slots = new Slots(AT_ONCE);

  constructor(private readonly options: PdfInspectorOptions) {
    this.timeoutMs = options.timeoutMs ?? HALF_A_MINUTE;
    this.maxBytes = options.maxBytes ?? ONE_GIBIBYTE;
  }

  /** `path` names a file on this machine's disk; it is only read. */
  async inspect(path: string): Promise<PdfInspection> {
    // Without it every file would be refused as one that ended its child.
    await access(this.options.childScript);
    return this.slots.use(() => this.inspectNow(path));
  }

  private async inspectNow(path: string): Promise<PdfInspection> {
    const child = fork(this.options.childScript, [path], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
      execArgv: [`--max-old-space-size=${Math.floor(this.maxBytes / 1024 ** 2)}`],
    });
    const { timeoutMs, maxBytes } = this;
    const end = () => child.kill('SIGKILL');
    // A child that is ended sends no verdict.
    const stopWatching = watchChild(child, { timeoutMs, maxBytes, measure: residentBytes, end });
    try {
      return await verdictOf(child);
    } finally {
      stopWatching();
      end();
    }
  }
}

function verdictOf(child: ChildProcess): Promise<PdfInspection> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(inspectionFrom(message) ?? refusal('too-complex')));
    child.once('exit', () => resolve(refusal('too-complex')));
    child.once('error', reject);
  });
}

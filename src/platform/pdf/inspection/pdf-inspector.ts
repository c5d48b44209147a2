import { fork, type ChildProcess } from 'node:child_process';
import { access } from 'node:fs/promises';
import { type Look, lookFrom, NOT_LOOKED_THROUGH } from '../hidden/look.js';
import { watchChild } from './bounded-child.js';
import { inspectionFrom, type PdfExamination, refusal, type PdfInspection } from './pdf-inspection.js';
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
    return this.inChild(path, ({ verdict }) => verdict);
  }

  /** The same, and then a look through it for what its pages do not show, which may take as long again. */
  async examine(path: string): Promise<PdfExamination> {
    return this.inChild(path, async ({ verdict, look }, anew) => {
      const inspection = await verdict;
      if (!inspection.accepted) return inspection;
      anew();
      return { ...inspection, look: await look };
    });
  }

  /** `anew` gives the child its time once more. */
  private async inChild<T>(path: string, ask: (answers: Answers, anew: () => void) => Promise<T>): Promise<T> {
    // Without it every file would be refused as one that ended its child.
    await access(this.options.childScript);
    return this.slots.use(() => this.ask(path, ask));
  }

  private async ask<T>(path: string, ask: (answers: Answers, anew: () => void) => Promise<T>): Promise<T> {
    const child = fork(this.options.childScript, [path], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
      execArgv: [`--max-old-space-size=${Math.floor(this.maxBytes / 1024 ** 2)}`],
    });
    const { timeoutMs, maxBytes } = this;
    const end = () => child.kill('SIGKILL');
    // A child that is ended sends no verdict.
    const watch = () => watchChild(child, { timeoutMs, maxBytes, measure: residentBytes, end });
    let stopWatching = watch();
    const anew = () => {
      stopWatching();
      stopWatching = watch();
    };
    try {
      return await ask(answersOf(child), anew);
    } finally {
      stopWatching();
      end();
    }
  }
}

interface Answers {
  readonly verdict: Promise<PdfInspection>;
  readonly look: Promise<Look>;
}

/** Listens for both from the start, as the second may follow the first at once. */
function answersOf(child: ChildProcess): Answers {
  const told: ((message: unknown) => void)[] = [];
  const next = <T>(read: (message: unknown) => T, ended: T) =>
    new Promise<T>((resolve, reject) => {
      told.push((message) => resolve(read(message)));
      child.once('exit', () => resolve(ended));
      child.once('error', reject);
    });
  child.on('message', (message) => told.shift()?.(message));
  const verdict = next((message) => inspectionFrom(message) ?? refusal('too-complex'), refusal('too-complex'));
  const look = next(lookFrom, NOT_LOOKED_THROUGH);
  // Whoever only wants the verdict hears of a child that could not be started from that.
  look.catch(() => undefined);
  return { verdict, look };
}

import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface ChildLimits {
  readonly timeoutMs: number;
  /** Resident memory it may take, in bytes. */
  readonly maxBytes: number;
  /** How much it takes at this moment, with whatever it has started. */
  readonly measure: (pid: number) => Promise<number>;
  readonly end: () => void;
}

const BETWEEN_LOOKS_MS = 25;

/** Ends a child once it is over a limit; what is given back stops the watching. */
export function watchChild({ pid }: ChildProcess, { timeoutMs, maxBytes, measure, end }: ChildLimits): () => void {
  const clock = setTimeout(end, timeoutMs);
  let looking = true;
  const look = async () => {
    while (looking && pid !== undefined) {
      if ((await measure(pid)) > maxBytes) end();
      await wait(BETWEEN_LOOKS_MS);
    }
  };
  void look();
  return () => {
    looking = false;
    clearTimeout(clock);
  };
}

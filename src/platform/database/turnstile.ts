/** Another unit of work took longer than anybody waits for it. */
export class WaitedTooLong extends Error {
  constructor(milliseconds: number) {
    super(`Waited ${milliseconds} ms for another unit of work to end.`);
    this.name = 'WaitedTooLong';
  }
}

/** Lets one piece of work through at a time, in the order it came; who waits too long is told so. */
export class Turnstile {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly longestWaitMs: number) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    const before = this.last;
    let leave: () => void = () => undefined;
    this.last = new Promise((resolve) => (leave = resolve));
    try {
      await this.waitFor(before);
    } catch (error) {
      void before.then(leave);
      throw error;
    }
    try {
      return await work();
    } finally {
      leave();
    }
  }

  private async waitFor(turn: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new WaitedTooLong(this.longestWaitMs)), this.longestWaitMs);
    });
    try {
      await Promise.race([turn, tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }
}

import { setTimeout } from 'node:timers/promises';

const MINUTE_MS = 60_000;
/** More would only wait here, claimed, where another process could send them. */
const LARGEST_HAND = 20;
/** How long a stop may go unnoticed. */
const SLICE_MS = 200;

/** Spaces mails evenly, so that no minute sees more of them than the mail server takes from us. */
export class MailPace {
  /** How many mails to claim at once: what leaves within a minute, long before a lease ends. */
  readonly handful: number;
  private nextAt = 0;

  /** @param perMinute null for as fast as they go */
  constructor(private readonly perMinute: number | null) {
    this.handful = Math.min(perMinute ?? LARGEST_HAND, LARGEST_HAND);
  }

  /** Resolves when the next mail may leave, or with false once the work is to stop. */
  async turn(goesOn: () => boolean): Promise<boolean> {
    const due = Math.max(this.nextAt, performance.now());
    for (let left = due - performance.now(); left > 0 && goesOn(); left = due - performance.now()) {
      await setTimeout(Math.min(left, SLICE_MS));
    }
    if (!goesOn()) return false;
    if (this.perMinute !== null) this.nextAt = due + MINUTE_MS / this.perMinute;
    return true;
  }
}

import { AsyncResource } from 'node:async_hooks';
import type { Bell } from './bell.js';

const LOOK_ROUND_MS = 5_000;

/** One look at what is due; it begins nothing more once `goesOn` says no. */
export type Round = (goesOn: () => boolean) => Promise<unknown>;

/** Does what is due whenever the bell rings, and looks round every few seconds besides; one round at a time. */
export class WorkLoop {
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> | undefined;
  private isDue = false;
  private isStopping = false;

  constructor(
    private readonly bell: Bell,
    private readonly round: Round,
    private readonly tellFailure: (error: unknown) => void,
  ) {}

  /** The bell is rung inside requests: bound, so that the audit trail takes no work for part of one. */
  start(): void {
    this.bell.listen(AsyncResource.bind(() => this.wake()));
    this.timer = setInterval(() => this.wake(), LOOK_ROUND_MS);
    this.wake();
  }

  /** Lets the work in hand come to its end, and begins no other. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.bell.listen(undefined);
    clearInterval(this.timer);
    await this.work;
  }

  private wake(): void {
    this.isDue = true;
    this.work ??= this.workWhileDue();
  }

  private async workWhileDue(): Promise<void> {
    while (this.isDue && !this.isStopping) {
      this.isDue = false;
      try {
        await this.round(() => !this.isStopping);
      } catch (error) {
        this.tellFailure(error);
      }
    }
    this.work = undefined;
  }
}

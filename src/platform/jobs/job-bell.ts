import { Injectable } from '@nestjs/common';

/** Wakes the runner of this process when a job was ordered here, so that nobody waits for its next look round. */
@Injectable()
export class JobBell {
  private listener: (() => void) | undefined;

  listen(listener: (() => void) | undefined): void {
    this.listener = listener;
  }

  ring(): void {
    this.listener?.();
  }
}

import { Injectable } from '@nestjs/common';

/** What a handler is given: the facts stored with the job, and a way to say how far it has come. */
export interface JobInHand {
  readonly payload: Readonly<Record<string, string>>;
  /** Steps done of `total`; also renews the lease, so long work reports at least once a minute. */
  report(progress: number, total: number): Promise<void>;
}

export type JobHandler = (job: JobInHand) => Promise<void>;

/** The names under which features do background work; a handler may be run again from the start after a crash. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  register(kind: string, handler: JobHandler): void {
    if (this.handlers.has(kind)) throw new Error(`Two handlers claim jobs of kind ${kind}.`);
    this.handlers.set(kind, handler);
  }

  of(kind: string): JobHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`Nobody handles jobs of kind ${kind}.`);
    return handler;
  }

  kinds(): string[] {
    return [...this.handlers.keys()];
  }
}

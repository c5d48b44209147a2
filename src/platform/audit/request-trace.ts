import { AsyncLocalStorage } from 'node:async_hooks';

/** Where the work in hand came from, so that the audit trail can say it without every call passing it on. */
export interface RequestTrace {
  readonly requestId: string;
  readonly address: string | null;
}

const current = new AsyncLocalStorage<RequestTrace>();

export function withRequestTrace<T>(trace: RequestTrace, work: () => T): T {
  return current.run(trace, work);
}

export function currentRequestTrace(): RequestTrace | null {
  return current.getStore() ?? null;
}

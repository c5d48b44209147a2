import type { Request } from 'express';

/**
 * Who is asking, as of this request. The platform knows no feature: `accounts` extends this with what services need
 * to decide (roles, seats) and hands it out through `Readers`.
 */
export interface CurrentUser {
  readonly accountId: string;
  /** The person this account signs in; null for an account that is nobody in the council's records. */
  readonly personId: string | null;
  /** As the header greets them. */
  readonly name: string;
}

/** Turns the account a session remembers into the reader of the moment; implemented by `accounts`. */
export abstract class Readers {
  /** Null when the account has been closed or barred since: the session then counts as ended. */
  abstract readerOf(accountId: string): Promise<CurrentUser | null>;
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Set on addresses that open a session; null when nobody is signed in. */
    currentUser?: CurrentUser | null;
  }
}

export function currentUserOf(request: Request): CurrentUser | null {
  return request.currentUser ?? null;
}

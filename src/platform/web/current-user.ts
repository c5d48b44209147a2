import type { Request } from 'express';
import type { Reader } from '../../domain/access/roles.js';
import type { Actor } from '../audit/audit-trail.js';

/** Who is asking, as of this request, with what rules need to know of them. */
export interface CurrentUser extends Reader, Actor {
  readonly accountId: string;
  /** As the header greets them. */
  readonly name: string;
}

/** Turns the account a session remembers into the reader of the moment; implemented where seats are known. */
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

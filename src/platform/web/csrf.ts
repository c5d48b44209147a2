import { Injectable } from '@nestjs/common';
import { doubleCsrf } from 'csrf-csrf';
import type { Request, Response } from 'express';
import { Config } from '../config/config.js';
import { FormStamps } from './kept-forms/form-stamps.js';
import { cookieName } from './session/cookies.js';

export const CSRF_FIELD = '_csrf';
export const CSRF_HEADER = 'x-csrf-token';
/** Between the token and the stamp that says whose form it is; neither contains it. */
const BETWEEN = '~';

/**
 * Refuses changes that did not come from our own page in this session: the token is in a field of the form or, for
 * the API, a header, and again in a cookie, signed for the session. Before sign-in there is no session to bind it to
 * and none is stored: the cookie alone ties it to the browser. A stamp behind the token says whose page the form is on.
 */
@Injectable()
export class Csrf {
  private readonly tokens: ReturnType<typeof doubleCsrf>;

  constructor(
    config: Config,
    private readonly stamps: FormStamps,
  ) {
    this.tokens = doubleCsrf({
      getSecret: () => config.sessionSecret,
      getSessionIdentifier: (request) => (request.session?.accountId ? request.session.id : 'nobody'),
      cookieName: cookieName(config, 'minutebook-form'),
      cookieOptions: { sameSite: 'lax', path: '/', httpOnly: true, secure: config.isSecure },
      getCsrfTokenFromRequest: (request) => sentWith(request).token,
    });
  }

  /** The token for forms of this reader; sets the cookie that goes with it. */
  tokenFor(request: Request, response: Response): string {
    const token = this.tokens.generateCsrfToken(request, response);
    const accountId = request.session?.accountId;
    return accountId === undefined ? token : `${token}${BETWEEN}${this.stamps.make(accountId)}`;
  }

  isRight(request: Request): boolean {
    return this.tokens.validateRequest(request);
  }

  /** The account whose page a form was on, also when its session is gone; null when that cannot be told. */
  drawnFor(request: Request): string | null {
    const { stamp } = sentWith(request);
    return stamp === undefined ? null : this.stamps.accountOf(stamp);
  }
}

/** The token is no field of the form's own: it is gone before validation. */
export function dropToken(request: Request): void {
  if (typeof request.body === 'object' && request.body !== null) delete request.body[CSRF_FIELD];
}

export function changesSomething(request: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}

function sentWith(request: Request): { token?: string; stamp?: string } {
  const [token, stamp] = (request.get(CSRF_HEADER) ?? fieldOf(request.body) ?? '').split(BETWEEN);
  return { token, stamp };
}

function fieldOf(body: unknown): string | undefined {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, CSRF_FIELD) : undefined;
  return typeof value === 'string' ? value : undefined;
}

import { Injectable } from '@nestjs/common';
import { doubleCsrf } from 'csrf-csrf';
import type { Request, Response } from 'express';
import { Config } from '../config/config.js';
import { FormTokenWrong } from './problems/form-token-wrong.js';
import { cookieName } from './session/cookies.js';

export const CSRF_FIELD = '_csrf';
export const CSRF_HEADER = 'x-csrf-token';

/**
 * Refuses changes that did not come from our own page in this session: the token is in a field of the form or, for
 * the API, a header, and again in a cookie, signed for the session. Before sign-in there is no session to bind it to
 * and none is stored: the cookie alone ties it to the browser.
 */
@Injectable()
export class Csrf {
  private readonly tokens: ReturnType<typeof doubleCsrf>;

  constructor(config: Config) {
    this.tokens = doubleCsrf({
      getSecret: () => config.sessionSecret,
      getSessionIdentifier: (request) => (request.session?.accountId ? request.session.id : 'nobody'),
      cookieName: cookieName(config, 'minutebook-form'),
      cookieOptions: { sameSite: 'lax', path: '/', httpOnly: true, secure: config.isSecure },
      getCsrfTokenFromRequest: (request) => request.get(CSRF_HEADER) ?? fieldOf(request.body),
    });
  }

  /** The token for forms of this reader; sets the cookie that goes with it. */
  tokenFor(request: Request, response: Response): string {
    return this.tokens.generateCsrfToken(request, response);
  }

  /** @throws FormTokenWrong */
  check(request: Request): void {
    if (!this.tokens.validateRequest(request)) throw new FormTokenWrong();
  }
}

/** The token is no field of the form's own: it is gone before validation. */
export function dropToken(request: Request): void {
  if (typeof request.body === 'object' && request.body !== null) delete request.body[CSRF_FIELD];
}

export function changesSomething(request: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}

function fieldOf(body: unknown): string | undefined {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, CSRF_FIELD) : undefined;
  return typeof value === 'string' ? value : undefined;
}

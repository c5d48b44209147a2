import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import session from 'express-session';
import { opensSession } from '../areas.js';
import type { Config } from '../../config/config.js';
import { cookieName } from '../session/cookies.js';
import { SessionStore } from '../session/session-store.js';

/** Only the signed-in side has sessions, and what it answers is for this reader alone: no cache keeps it. */
export function setUpSessions(app: NestExpressApplication, config: Config): void {
  const openSession = session({
    name: cookieName(config, 'minutebook'),
    secret: config.sessionSecret,
    store: app.get(SessionStore, { strict: false }),
    resave: false,
    saveUninitialized: false,
    proxy: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: config.isSecure, path: '/' },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!opensSession(request)) return next();
    response.set('Cache-Control', 'private, no-store');
    openSession(request, response, (error?: unknown) => {
      if (!error) redirectOnceStored(request, response, next);
      next(error);
    });
  });
}

/**
 * express-session sends the head of an answer before it has stored the session, and a browser follows a redirect as
 * soon as it has read that: the next page would not know yet what there is to say on it.
 */
function redirectOnceStored(request: Request, response: Response, next: NextFunction): void {
  const redirect = response.redirect.bind(response) as (...args: unknown[]) => void;
  response.redirect = (...args: unknown[]) => {
    if (request.session?.message === undefined) return redirect(...args);
    request.session.save((error: unknown) => (error ? next(error) : redirect(...args)));
  };
}

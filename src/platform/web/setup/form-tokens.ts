import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { bearerTokenOf } from '../api-access/bearer-token.js';
import { Config } from '../../config/config.js';
import { isSignOut } from '../areas.js';
import { changesSomething, Csrf, dropToken } from '../csrf.js';
import { currentUserOf } from '../current-user.js';
import { LostForms } from '../kept-forms/lost-forms.js';
import { FormTokenWrong } from '../problems/form-token-wrong.js';
import { cookieName } from '../session/cookies.js';

/**
 * Nothing that changes anything passes without the token of this session's pages, on any address. Whoever signs out
 * after their session has ended changes nothing any more. A program that shows its own token is no browser that could
 * be misled; but where the cookie of a session comes along, it is asked like any browser.
 */
export function setUpFormTokens(app: NestExpressApplication): void {
  const csrf = app.get(Csrf, { strict: false });
  const sessionCookie = cookieName(app.get(Config, { strict: false }), 'minutebook');
  const comesFromProgram = (request: Request) =>
    bearerTokenOf(request) !== null && request.cookies[sessionCookie] === undefined;
  const lostForms = app.get(LostForms, { strict: false });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    request.csrfToken = () => csrf.tokenFor(request, response);
    if (!changesSomething(request)) return next();
    if (isSignOut(request) && !currentUserOf(request)) return response.redirect(303, '/sign-in');
    if (!comesFromProgram(request) && !csrf.isRight(request)) throw new FormTokenWrong(await lostForms.keep(request));
    dropToken(request);
    next();
  });
}

import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { isSignOut } from '../areas.js';
import { changesSomething, Csrf, dropToken } from '../csrf.js';
import { currentUserOf } from '../current-user.js';
import { LostForms } from '../kept-forms/lost-forms.js';
import { FormTokenWrong } from '../problems/form-token-wrong.js';

/**
 * Nothing that changes anything passes without the token of this session's pages, on any address. Whoever signs out
 * after their session has ended changes nothing any more.
 */
export function setUpFormTokens(app: NestExpressApplication): void {
  const csrf = app.get(Csrf, { strict: false });
  const lostForms = app.get(LostForms, { strict: false });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    request.csrfToken = () => csrf.tokenFor(request, response);
    if (!changesSomething(request)) return next();
    if (isSignOut(request) && !currentUserOf(request)) return response.redirect(303, '/sign-in');
    if (!csrf.isRight(request)) throw new FormTokenWrong(await lostForms.keep(request));
    dropToken(request);
    next();
  });
}

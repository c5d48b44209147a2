import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { needsSignIn } from '../areas.js';
import { Readers } from '../current-user.js';
import { LostForms } from '../kept-forms/lost-forms.js';
import { SignInNeeded } from '../problems/sign-in-needed.js';
import { endSession } from '../session/sign-in.js';

/** Says who is asking, and lets nobody else into the signed-in side, whatever a controller forgets. */
export function setUpReader(app: NestExpressApplication): void {
  const readers = app.get(Readers, { strict: false });
  const lostForms = app.get(LostForms, { strict: false });
  app.use(async (request: Request, _response: Response, next: NextFunction) => {
    if (request.session) await findReader(readers, request);
    if (needsSignIn(request) && !request.currentUser) throw new SignInNeeded(await lostForms.keep(request));
    next();
  });
}

/** An account that was closed since loses its session at once. */
async function findReader(readers: Readers, request: Request): Promise<void> {
  const { accountId } = request.session;
  request.currentUser = accountId === undefined ? null : await readers.readerOf(accountId);
  if (accountId !== undefined && request.currentUser === null) await endSession(request);
}

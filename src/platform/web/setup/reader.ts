import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { NotAllowed } from '../../../domain/errors.js';
import { ApiAccess } from '../api-access/api-access.js';
import { bearerTokenOf } from '../api-access/bearer-token.js';
import { needsSignIn } from '../areas.js';
import { changesSomething } from '../csrf.js';
import { Readers } from '../current-user.js';
import { LostForms } from '../kept-forms/lost-forms.js';
import { SignInNeeded } from '../problems/sign-in-needed.js';
import { TokenRefused } from '../problems/token-refused.js';
import { endSession } from '../session/sign-in.js';

/** Says who is asking, and lets nobody else into the signed-in side, whatever a controller forgets. */
export function setUpReader(app: NestExpressApplication): void {
  const readers = app.get(Readers, { strict: false });
  const access = app.get(ApiAccess, { strict: false });
  const lostForms = app.get(LostForms, { strict: false });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    const token = bearerTokenOf(request);
    if (token !== null) await admitProgram(token, { readers, access }, request, response);
    else if (request.session) await findReader(readers, request);
    if (needsSignIn(request) && !request.currentUser) throw new SignInNeeded(await lostForms.keep(request));
    next();
  });
}

/** A token that is no good lets nobody in, not even whoever is signed in besides. */
async function admitProgram(
  token: string,
  { readers, access }: { readers: Readers; access: ApiAccess },
  request: Request,
  response: Response,
): Promise<void> {
  const holder = await access.holderOf(token);
  const reader = holder && (await readers.readerOf(holder.accountId));
  if (!holder || !reader) {
    response.set('WWW-Authenticate', 'Bearer');
    throw new TokenRefused();
  }
  if (changesSomething(request) && !holder.mayWrite) throw new NotAllowed('This API token may only read.');
  request.currentUser = { ...reader, name: `${reader.name} (API token “${holder.tokenName}”)`, isProgram: true };
}

/** An account that was closed since loses its session at once. */
async function findReader(readers: Readers, request: Request): Promise<void> {
  const { accountId } = request.session;
  request.currentUser = accountId === undefined ? null : await readers.readerOf(accountId);
  if (accountId !== undefined && request.currentUser === null) await endSession(request);
}

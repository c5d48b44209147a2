import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { type CurrentUser, currentUserOf } from './current-user.js';
import { SignInNeeded } from './problems/sign-in-needed.js';

/** The person who is signed in. Without one a page sends the reader to the sign-in page and the API answers 401. */
export const User = createParamDecorator((_: unknown, context: ExecutionContext): CurrentUser => {
  const user = currentUserOf(context.switchToHttp().getRequest<Request>());
  if (!user) throw new SignInNeeded();
  return user;
});

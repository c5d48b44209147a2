import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { RegisterName } from '../people.paths.js';

/** Which register an address is of: `/workspace/wards/…` and `/api/wards/…` are of the wards. */
export const Register = createParamDecorator((_: unknown, context: ExecutionContext): RegisterName => {
  const [, , register] = context.switchToHttp().getRequest<Request>().path.split('/');
  return register === 'wards' ? 'wards' : 'political-groups';
});

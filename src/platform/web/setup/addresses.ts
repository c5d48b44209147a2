import type { NestExpressApplication } from '@nestjs/platform-express';
import { BadRequestException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { NotFound } from '../../../domain/errors.js';
import { pathOf } from '../areas.js';

const CONTROL = /%(?:[01][0-9a-f]|7f)/i;
/** People paste tabs and line ends into search boxes. */
const CONTROL_IN_QUERY = /%(?:0[0-8bcef]|1[0-9a-f]|7f)/i;

/**
 * From here on an address is a path with a query. A request line may carry a whole address as well (RFC 9112, 3.2.2),
 * and of those there are some that Express reads otherwise than we would: whoever sent one could choose the area we
 * take them to be in.
 */
export function setUpAddresses(app: NestExpressApplication): void {
  app.use((request: Request, _response: Response, next: NextFunction) => {
    if (!request.originalUrl.startsWith('/')) {
      request.url = `${request.path}${queryOf(request)}`;
      request.originalUrl = request.url;
    }
    next();
  });
}

/** Nothing of ours has a control character in its address, and PostgreSQL fails on some of them. */
export function setUpAddressCheck(app: NestExpressApplication): void {
  app.use((request: Request, _response: Response, next: NextFunction) => {
    if (CONTROL.test(pathOf(request))) throw new NotFound('There is nothing at this address.');
    if (CONTROL_IN_QUERY.test(queryOf(request))) throw new BadRequestException();
    next();
  });
}

/** With its question mark; empty where there is none. */
function queryOf({ originalUrl }: Request): string {
  const start = originalUrl.indexOf('?');
  return start < 0 ? '' : originalUrl.slice(start);
}

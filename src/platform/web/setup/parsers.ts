import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import express, { type NextFunction, type Request, type Response } from 'express';

/** A meeting's minutes typed in one form stay far below this. */
const LARGEST_BODY = '2mb';

/** Nest's own parsers are off (`bodyParser: false`): these must run before the session's form token is checked. */
export function setUpParsers(app: NestExpressApplication): void {
  app.use(cookieParser());
  app.use(express.urlencoded({ extended: true, limit: LARGEST_BODY, parameterLimit: 5000 }));
  app.use(express.json({ limit: LARGEST_BODY }));
  app.use((request: Request, _response: Response, next: NextFunction) => {
    request.body ??= {}; // controllers take fields out of it, and a request may come without any
    next();
  });
}

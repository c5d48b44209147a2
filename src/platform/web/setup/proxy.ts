import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';

/**
 * Whom to believe about the reader's address. That people come over https is taken from BASE_URL alone: a proxy that
 * forgets to say so must not cost them their session cookie.
 */
export function setUpProxy(app: NestExpressApplication, config: Config): void {
  const { trustProxy } = config;
  app.set('trust proxy', Array.isArray(trustProxy) ? [...trustProxy] : trustProxy);
  app.use((request: Request, _response: Response, next: NextFunction) => {
    request.headers['x-forwarded-proto'] = config.isSecure ? 'https' : 'http';
    next();
  });
}

import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { isApiDocs } from '../areas.js';
import type { Config } from '../../config/config.js';

/**
 * Nothing is fetched from elsewhere and no script or style runs without this answer's nonce. What forces https is
 * sent only where BASE_URL says that people reach us that way.
 */
export function setUpSecurityHeaders(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.locals['cspNonce'] = randomBytes(16).toString('base64');
    next();
  });
  const pages = headers(config, [(_request, response) => `'nonce-${nonceOf(response)}'`]);
  const docs = headers(config, ["'unsafe-inline'"]);
  app.use((request: Request, response: Response, next: NextFunction) => {
    (isApiDocs(request) ? docs : pages)(request, response, next);
  });
}

type Source = string | ((request: unknown, response: unknown) => string);

/** The API's documentation page carries its own inline styles, so it alone may. */
function headers(config: Config, styles: Source[]) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: ["'self'", ...styles],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: config.isSecure ? [] : null,
      },
    },
    strictTransportSecurity: config.isSecure ? { maxAge: 365 * 24 * 3600 } : false,
    crossOriginOpenerPolicy: config.isSecure,
    originAgentCluster: config.isSecure,
    referrerPolicy: { policy: 'same-origin' },
  });
}

function nonceOf(response: unknown): string {
  return String((response as Response).locals['cspNonce']);
}

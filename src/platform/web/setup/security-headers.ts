import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { isApiDocs } from '../areas.js';
import type { Config } from '../../config/config.js';

/** The one script GOV.UK's page template carries inside it, by its hash: a nonce would make every page differ. */
const JS_ENABLED = "'sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw='";

/**
 * Nothing is fetched from elsewhere, and no script or style runs that we do not serve ourselves. What forces https is
 * sent only where BASE_URL says that people reach us that way.
 */
export function setUpSecurityHeaders(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  const pages = headers(config, []);
  const docs = headers(config, ["'unsafe-inline'"]);
  app.use((request: Request, response: Response, next: NextFunction) => {
    (isApiDocs(request) ? docs : pages)(request, response, next);
  });
}

/** The API's documentation page carries its own inline styles, so it alone may. */
function headers(config: Config, styles: string[]) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", JS_ENABLED],
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

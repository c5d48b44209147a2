import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { Config } from '../config/config.js';
import { ErrorsFilter } from './problems/errors.filter.js';
import { setUpAddressCheck, setUpAddresses } from './setup/addresses.js';
import { setUpAssets } from './setup/assets.js';
import { setUpBrandStyle } from './setup/brand-style.js';
import { setUpFormTokens } from './setup/form-tokens.js';
import { setUpParsers } from './setup/parsers.js';
import { setUpProxy } from './setup/proxy.js';
import { setUpReader } from './setup/reader.js';
import { setUpRequestLog } from './setup/request-log.js';
import { setUpRequestTrace } from './setup/request-trace.js';
import { setUpSecurityHeaders } from './setup/security-headers.js';
import { setUpSessions } from './setup/sessions.js';
import { setUpUploads } from './setup/uploads.js';
import { setUpViews } from './setup/views.js';

/** Everything between the socket and a controller, in the order a request meets it. */
export function setUpWeb(app: NestExpressApplication, logger: Logger): void {
  const config = app.get(Config, { strict: false });
  setUpAddresses(app);
  setUpProxy(app, config);
  setUpRequestLog(app, logger);
  setUpSecurityHeaders(app, config);
  setUpBrandStyle(app);
  const assets = setUpAssets(app, config);
  setUpViews(app, config, assets);
  setUpAddressCheck(app);
  setUpParsers(app);
  setUpSessions(app, config);
  setUpUploads(app, config);
  setUpReader(app);
  setUpFormTokens(app);
  setUpRequestTrace(app);
  app.useGlobalFilters(new ErrorsFilter());
}

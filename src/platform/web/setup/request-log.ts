import type { IncomingMessage } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { requestLogOptions } from '../../logging/request-log.js';

/** Gives every request an id, which its page, its log line and the audit share. */
export function setUpRequestLog(app: NestExpressApplication, logger: Logger): void {
  app.use(pinoHttp(requestLogOptions(logger, accountOf)));
}

function accountOf(request: IncomingMessage & { currentUser?: { accountId: string } | null }): string | undefined {
  return request.currentUser?.accountId;
}

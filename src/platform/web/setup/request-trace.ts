import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { withRequestTrace } from '../../audit/request-trace.js';

/** Last before the controllers, since what waits for a body may lose the trace: the audit trail says where from. */
export function setUpRequestTrace(app: NestExpressApplication): void {
  app.use((request: Request, _response: Response, next: NextFunction) => {
    withRequestTrace({ requestId: String(request.id), address: request.ip ?? null }, next);
  });
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Options } from 'pino-http';
import { describeRequest, describeResponse } from './request-description.js';

const UNLOGGED = ['/healthz', '/readyz'];

/**
 * Options of pino-http: one line per answered request with its id, method, route, status, milliseconds and the id of
 * the account, when there is one. The id is made here, never taken from the reader, and sent back as X-Request-Id.
 */
export function requestLogOptions(
  logger: Logger,
  accountOf: (request: IncomingMessage) => string | undefined,
): Options<IncomingMessage, ServerResponse> {
  const line = (request: IncomingMessage, response: ServerResponse, { ms }: { ms: number }) => ({
    ...describeRequest(request),
    ...describeResponse(response),
    ms,
    account: accountOf(request),
    isCutShort: response.writableFinished ? undefined : true,
  });
  return {
    logger,
    genReqId: sendRequestId,
    quietReqLogger: true,
    quietResLogger: true,
    wrapSerializers: false,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'ms' },
    autoLogging: { ignore: (request) => UNLOGGED.includes(request.url ?? '') },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessObject: line,
    customErrorObject: (request, response, _error, times: { ms: number }) => line(request, response, times),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  };
}

function sendRequestId(_request: IncomingMessage, response: ServerResponse): string {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}

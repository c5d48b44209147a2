import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';
import { describeError } from './error-description.js';
import { describeRequest, describeResponse } from './request-description.js';

const SECRETS = [
  'authorization',
  'cookie',
  'csrf',
  'csrfToken',
  '_csrf',
  'password',
  'secret',
  'set-cookie',
  'token',
  'x-csrf-token',
];

/**
 * One JSON line per event on standard output, or where `destination` says. Whatever is logged, errors and requests
 * go through their descriptions here, and fields that carry secrets are blanked down to the third level.
 */
export function createLogger(config: Config, destination: DestinationStream = pino.destination(1)): Logger {
  const options = {
    level: config.logLevel,
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]), censor: '[secret]' },
    serializers: { err: describeError, req: describeRequest, res: describeResponse },
  };
  return pino(options, destination);
}

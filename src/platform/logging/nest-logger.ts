import { isNativeError } from 'node:util/types';
import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** What Nest tells about its own start, some hundred lines that nobody asked for. */
const START_UP_CONTEXTS = ['InstanceLoader', 'NestFactory', 'RouterExplorer', 'RoutesResolver'];

/** Nest's own messages in the product's log, as structured as the rest. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...details: unknown[]): void {
    this.write(START_UP_CONTEXTS.includes(contextOf(details) ?? '') ? 'debug' : 'info', message, details);
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.write('fatal', message, details);
  }

  error(message: unknown, ...details: unknown[]): void {
    this.write('error', message, details);
  }

  warn(message: unknown, ...details: unknown[]): void {
    this.write('warn', message, details);
  }

  debug(message: unknown, ...details: unknown[]): void {
    this.write('debug', message, details);
  }

  verbose(message: unknown, ...details: unknown[]): void {
    this.write('trace', message, details);
  }

  private write(level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace', message: unknown, details: unknown[]) {
    const error = [message, ...details].find(isNativeError);
    const text = typeof message === 'string' ? message : error === undefined ? JSON.stringify(message) : 'error';
    this.logger[level]({ context: contextOf(details), err: error }, text);
  }
}

/** Nest hands the context over last, after a stack where there is one. */
function contextOf(details: unknown[]): string | undefined {
  const last = details.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}

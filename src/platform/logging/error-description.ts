import { DomainError } from '../../domain/errors.js';

/** What the log may say of an error. */
export interface ErrorDescription {
  readonly type: string;
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  /** Where a database error happened; the values it complains of stay out. */
  readonly table?: string | undefined;
  readonly constraint?: string | undefined;
  readonly frames?: readonly string[] | undefined;
  readonly cause?: ErrorDescription | undefined;
}

const DEEPEST_CAUSE = 3;

/**
 * Leaves out everything that may repeat what people wrote: the statement and parameters of a failed query, the text
 * a parser stumbled over, the names in a refusal. The stack is kept without its first line, which is the message.
 */
export function describeError(error: unknown): ErrorDescription {
  return describe(error, DEEPEST_CAUSE);
}

function describe(error: unknown, causesLeft: number): ErrorDescription {
  if (!isObject(error)) return { type: typeof error };
  const driver = isObject(error['driverError']) ? error['driverError'] : error;
  return {
    type: text(error['name']) ?? 'Error',
    message: mayRepeatInput(error) ? undefined : text(error['message']),
    code: text(driver['code']),
    table: text(driver['table']),
    constraint: text(driver['constraint']),
    frames: framesOf(error),
    cause: isObject(error['cause']) && causesLeft > 0 ? describe(error['cause'], causesLeft - 1) : undefined,
  };
}

function mayRepeatInput(error: Record<string, unknown>): boolean {
  const isFromDatabase = 'driverError' in error || 'query' in error || 'detail' in error;
  const isAnswerToReader = error instanceof DomainError || 'getStatus' in error;
  return isFromDatabase || isAnswerToReader || error['name'] === 'SyntaxError' || error['name'] === 'ValidationError';
}

function framesOf(error: Record<string, unknown>): string[] | undefined {
  const lines = text(error['stack'])?.split('\n') ?? [];
  const frames = lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return frames.length > 0 ? frames : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import { QueryFailedError } from 'typeorm';
import { WaitedTooLong } from './turnstile.js';

/** PostgreSQL asks to run these again: serialization failure (40001) and deadlock (40P01). */
export function isRetryable(error: unknown): boolean {
  return ['40001', '40P01'].includes(engineCode(error));
}

/** The row breaks a unique rule: somebody was quicker, or it exists already. */
export function isUniqueViolation(error: unknown): boolean {
  return ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(engineCode(error));
}

/** The row points at something that does not exist, or something still points at the row. */
export function isForeignKeyViolation(error: unknown): boolean {
  return ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'].includes(engineCode(error));
}

/** Somebody else holds the database for longer than we wait. */
export function isBusy(error: unknown): boolean {
  if (error instanceof WaitedTooLong) return true;
  return engineCode(error).startsWith('SQLITE_BUSY') || ['55P03', '57014', '53300'].includes(engineCode(error));
}

/** What was asked about fits into no column: a NUL in a text, or a number too large. SQLite takes both and finds nothing. */
export function isUnstorable(error: unknown): boolean {
  return ['22021', '22003'].includes(engineCode(error));
}

function engineCode(error: unknown): string {
  if (!(error instanceof QueryFailedError)) return '';
  const code: unknown = Reflect.get(error.driverError as object, 'code');
  return typeof code === 'string' ? code : '';
}

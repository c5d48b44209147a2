import { isNativeError } from 'node:util/types';
import { HttpException } from '@nestjs/common';
import {
  Conflict,
  DomainError,
  NotAllowed,
  NotFound,
  RuleBroken,
  StaleEdit,
  TooLarge,
  TooManyAttempts,
  Withdrawn,
} from '../../../domain/errors.js';
import { isBusy, isForeignKeyViolation, isUniqueViolation, isUnstorable } from '../../database/engine-errors.js';
import type { FormError } from '../forms/form-errors.js';
import { CollisionShown } from './collision-shown.js';
import { FormRefused } from './form-refused.js';
import { FormTokenWrong } from './form-token-wrong.js';
import { SignInNeeded } from './sign-in-needed.js';
import { TokenRefused } from './token-refused.js';

/** An error as the web tells it: a status and sentences that give nothing away. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly FormError[];
  readonly retryAfterSeconds?: number;
  /** The version a record has reached that somebody else saved first. */
  readonly version?: number;
  /** That record as it is by now, and what this reader sent in its place; only where the API shows both. */
  readonly both?: { readonly saved: object; readonly refused: object };
  /** Id of what the reader had typed, kept for them. */
  readonly keptForm?: string;
}

const STATUS: readonly [new (...args: never[]) => DomainError, number][] = [
  [NotFound, 404],
  [NotAllowed, 403],
  [Conflict, 409],
  [Withdrawn, 410],
  [TooLarge, 413],
  [RuleBroken, 422],
  [TooManyAttempts, 429],
];

const BY_STATUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['bad-request', 'We could not read what was sent.'],
  401: ['sign-in-needed', 'Sign in to continue.'],
  403: ['not-allowed', 'You may not do this.'],
  404: ['not-found', 'There is nothing at this address.'],
  405: ['method-not-allowed', 'This address does not answer that kind of request.'],
  413: ['too-large', 'What was sent is too large.'],
  415: ['media-type', 'What was sent is in a form we cannot read.'],
  503: ['busy', 'The service is busy. Try again in a minute.'],
};

/** Anything that is not named here is our own mistake: 500, and its message is for the log only. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return domainProblem(error);
  if (error instanceof SignInNeeded) return { ...withStatus(401), ...kept(error) };
  if (error instanceof TokenRefused) return { status: 401, code: 'token-refused', message: error.message };
  if (error instanceof FormTokenWrong) {
    return { status: 403, code: 'form-token', message: error.message, ...kept(error) };
  }
  if (error instanceof FormRefused) return formProblem(error);
  return engineProblem(error) ?? withStatus(httpStatus(error));
}

function kept({ keptForm }: SignInNeeded | FormTokenWrong): Pick<Problem, 'keptForm'> {
  return keptForm === null ? {} : { keptForm };
}

function domainProblem(error: DomainError): Problem {
  const status = STATUS.find(([kind]) => error instanceof kind)?.[1] ?? 422;
  const problem = { status, code: error.code, message: error.message };
  if (error instanceof TooManyAttempts) return { ...problem, retryAfterSeconds: error.retryAfterSeconds };
  if (error instanceof StaleEdit && error.version !== null)
    return { ...problem, version: error.version, ...both(error) };
  if (!(error instanceof RuleBroken) || error.field === undefined) return problem;
  return { ...problem, fields: [{ field: error.field, message: error.message }] };
}

function both(error: StaleEdit): Pick<Problem, 'both'> {
  return error instanceof CollisionShown ? { both: { saved: error.saved, refused: error.refused } } : {};
}

function formProblem({ message, errors }: FormRefused): Problem {
  return { status: 422, code: 'form-refused', message, fields: errors.list };
}

function engineProblem(error: unknown): Problem | null {
  if (isUniqueViolation(error)) return conflict('This exists already, or somebody else was quicker.');
  if (isForeignKeyViolation(error)) return conflict('Something else still needs this, or what it needs is gone.');
  if (isUnstorable(error)) return withStatus(400);
  return isBusy(error) ? withStatus(503) : null;
}

function conflict(message: string): Problem {
  return { status: 409, code: 'conflict', message };
}

/** The status of Nest's and the body parsers' own errors; everything else is ours. */
function httpStatus(error: unknown): number {
  if (error instanceof HttpException) return isMissingFile(error.cause) ? 500 : error.getStatus();
  const status: unknown = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** Express calls a file it cannot find 404; but somebody had found the record that names it, so it has been lost. */
function isMissingFile(error: unknown): boolean {
  return isNativeError(error) && 'code' in error && error.code === 'ENOENT';
}

function withStatus(status: number): Problem {
  const [code, message] = BY_STATUS[status] ?? fallback(status);
  return { status, code, message, ...(status === 503 ? { retryAfterSeconds: 60 } : {}) };
}

function fallback(status: number): readonly [code: string, message: string] {
  if (status < 500) return ['refused', 'This request cannot be answered.'];
  return ['our-mistake', 'Something went wrong on our side. Nothing was lost that had been saved.'];
}

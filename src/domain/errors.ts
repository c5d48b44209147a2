/**
 * The named ways in which the product says no. Services throw them; one filter turns them into a page or JSON.
 * Messages are sentences for the person at the desk: what happened and what to do about it.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** What was asked for does not exist, or the reader may not know that it does. */
export class NotFound extends DomainError {
  readonly code = 'not-found';
}

/** The reader is signed in, and may not do this. */
export class NotAllowed extends DomainError {
  readonly code = 'not-allowed';
}

/** Somebody else changed the record first, or it already exists. */
export class Conflict extends DomainError {
  readonly code = 'conflict';
}

/** The record was saved since this person opened it; `version` is what it has reached, where its versions have numbers. */
export class StaleEdit extends Conflict {
  constructor(
    readonly recordId: string,
    readonly version: number | null,
  ) {
    super('Somebody else changed this while you were working on it. Open it again and repeat your change.');
  }
}

/** A published address whose content was withdrawn: gone, and to stay gone. */
export class Withdrawn extends DomainError {
  readonly code = 'withdrawn';
}

/** A rule of the council or the law stands in the way; `field` names the input to change, where there is one. */
export class RuleBroken extends DomainError {
  readonly code = 'rule-broken';

  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** A file is too large for the council's limit. */
export class TooLarge extends DomainError {
  readonly code = 'too-large';
}

/** Too many attempts from one place; `retryAfterSeconds` says when to try again. */
export class TooManyAttempts extends DomainError {
  readonly code = 'too-many-attempts';

  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
  }
}

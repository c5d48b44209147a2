import { DomainError } from '../../../domain/errors.js';

/** What was frozen for publication is no longer what may go out; the agenda is a draft again. */
export class NotReleased extends DomainError {
  readonly code = 'not-released';
}

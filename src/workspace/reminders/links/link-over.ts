import { Withdrawn } from '../../../domain/errors.js';

/** A link that opened something once; `message` says why it does not, and what to do. */
export class LinkOver extends Withdrawn {
  constructor(
    message: string,
    /** A new link mends it, where there is still something to do. */
    readonly canBeHadAfresh: boolean,
  ) {
    super(message);
  }
}

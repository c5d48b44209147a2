import { Withdrawn } from '../../../domain/errors.js';

/** A link that opened something once; `message` says why it does not, and what to do. */
export class LinkOver extends Withdrawn {
  constructor(
    message: string,
    /** Only this is mended by a new link. */
    readonly hasRunOut: boolean,
  ) {
    super(message);
  }
}

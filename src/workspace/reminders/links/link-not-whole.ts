import { NotFound } from '../../../domain/errors.js';

/** What stands in the address names no link that was ever sent: mail programs break long lines. */
export class LinkNotWhole extends NotFound {
  constructor() {
    super('Part of the link may be missing. Open it in the mail again, or copy all of it into your browser.');
  }
}

import { isNativeError } from 'node:util/types';

/** A file that a mail names could not be read here, which is nothing that the mail server said; it may be the next time. */
export class AttachmentFault extends Error {
  /** Node's code, such as `EACCES`. */
  readonly code: string;

  constructor(name: string, cause: unknown) {
    super(`The attached file ${name} could not be read from the file store.`, { cause });
    this.code = isNativeError(cause) && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'UNKNOWN';
  }
}

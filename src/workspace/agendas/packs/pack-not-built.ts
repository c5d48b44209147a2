import { DomainError } from '../../../domain/errors.js';
import type { PackFile } from './pack-file.entity.js';

/** A part of a pack could not be made; trying again with the same papers would fail the same way. */
export class PackNotBuilt extends DomainError {
  readonly code = 'pack-not-built';

  /** The cause is for the log only. */
  constructor(
    readonly part: PackFile['kind'],
    override readonly cause: unknown,
  ) {
    super(`${IN_WORDS[part]} could not be made. Take out or replace papers that do not open, and try again.`);
  }
}

const IN_WORDS: Record<PackFile['kind'], string> = {
  agenda: 'The agenda sheet',
  'public-pack': 'The public pack',
  'full-pack': 'The full pack',
  paper: 'One of the papers',
};

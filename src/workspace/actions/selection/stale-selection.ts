import { enumerated } from '../../../domain/enumeration.js';
import { Conflict, type StaleEdit } from '../../../domain/errors.js';

/** Some of the actions that were selected are no longer as the person saw them; they are named. */
export class StaleSelection extends Conflict {
  constructor(
    readonly first: StaleEdit,
    references: readonly string[],
  ) {
    super(
      `Somebody else has changed ${enumerated(references)} since you opened the list. ` +
        'See how they stand now, and change them again if that is still right.',
    );
  }
}

import { StaleEdit } from '../../../domain/errors.js';

/** Somebody else was quicker, for a program that is to show both: what is saved by now, and what was refused. */
export class CollisionShown extends StaleEdit {
  constructor(
    { recordId, version }: StaleEdit,
    readonly saved: object,
    readonly refused: object,
  ) {
    super(recordId, version);
  }
}

import { Length } from 'class-validator';

/** Why a report goes back to its author. */
export class ReturningForm {
  @Length(3, 2000, { message: 'Say what has to change, in 3 to 2,000 characters' })
  reason!: string;
}

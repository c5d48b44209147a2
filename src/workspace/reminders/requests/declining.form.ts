import { Length } from 'class-validator';

/** Why what an owner asks for is not done. */
export class DecliningForm {
  @Length(3, 2000, { message: 'Say why, in 3 to 2,000 characters' })
  reason!: string;
}

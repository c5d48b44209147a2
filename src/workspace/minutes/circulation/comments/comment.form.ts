import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../../platform/web/forms/form-values.js';

/** What a reader says to a drafted minute. */
export class CommentForm {
  @ApiProperty({ type: String })
  @Length(1, 5000, { message: 'Enter your comment, up to 5,000 characters' })
  text!: string;
}

/** What is answered is what the clerk saw. */
export class CommentAnswerForm {
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the page again: it has no version' })
  version!: number;
}

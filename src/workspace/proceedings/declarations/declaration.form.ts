import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  type Conduct,
  CONDUCTS,
  INTEREST_KINDS,
  type InterestKind,
} from '../../../domain/proceedings/declared-interest.js';
import { AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

/** An interest declared at a meeting. */
export class DeclarationForm {
  /** The line of whoever declared it. */
  @ApiProperty()
  @IsUUID('all', { message: 'Select who declared the interest' })
  attendanceId!: string;

  @ApiProperty()
  @IsString({ message: 'Select the item' })
  entryId!: string;

  @ApiProperty({ enum: INTEREST_KINDS })
  @IsIn(INTEREST_KINDS, { message: 'Select the kind of interest' })
  kind!: InterestKind;

  /** Has a dispensation for it. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  isDispensed!: boolean;

  @ApiProperty({ enum: CONDUCTS })
  @IsIn(CONDUCTS, { message: 'Select what they did' })
  conduct!: Conduct;

  /** The nature of the interest, as it was declared. */
  @ApiProperty({ required: false, example: 'Governor of the school' })
  @IsOptional()
  @MaxLength(500, { message: 'The nature of the interest can have up to 500 characters' })
  detail?: string;
}

export class DeclarationChangeForm extends DeclarationForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the declaration again: this page has no version' })
  version!: number;
}

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RESOLUTION_KINDS, type ResolutionKind } from '../../../domain/minutes/resolution-kinds.js';
import { VOTE_CHOICES, VOTE_METHODS, type VoteChoice, type VoteMethod } from '../../../domain/minutes/vote-methods.js';
import { AsTimeOfDay, AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';
import { IsTimeOfDay } from '../../../platform/web/forms/form-rules.js';

/** How one member voted; without a choice it is not recorded. */
export class VoteForm {
  @ApiProperty()
  @IsUUID('all', { message: 'Select the member from the list' })
  personId!: string;

  @ApiProperty({ required: false, enum: VOTE_CHOICES })
  @IsOptional()
  @IsIn(VOTE_CHOICES, { message: 'Select for, against or abstained' })
  choice?: VoteChoice;

  /** The member asked for it straight after the vote. */
  @ApiProperty({ required: false })
  @AsYesOrNo()
  isOnRequest!: boolean;
}

/** What counts in a block that is a resolution. */
export class ResolutionForm {
  @ApiProperty({ required: false, enum: RESOLUTION_KINDS })
  @IsOptional()
  @IsIn(RESOLUTION_KINDS, { message: 'Select what was done' })
  resolutionKind?: ResolutionKind;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The body can have up to 200 characters' })
  recommendedTo?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The mover can have up to 200 characters' })
  movedBy?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The seconder can have up to 200 characters' })
  secondedBy?: string;

  @ApiProperty({ required: false, enum: VOTE_METHODS })
  @IsOptional()
  @IsIn(VOTE_METHODS, { message: 'Select how the vote was taken' })
  voteMethod?: VoteMethod;

  @ApiProperty({ required: false })
  @VoteCount()
  votesFor?: number;

  @ApiProperty({ required: false })
  @VoteCount()
  votesAgainst?: number;

  @ApiProperty({ required: false })
  @VoteCount()
  abstentions?: number;

  @ApiProperty({ required: false, enum: ['for', 'against'] })
  @IsOptional()
  @IsIn(['for', 'against'], { message: 'Select how the casting vote was given' })
  castingVote?: 'for' | 'against';

  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'The name can have up to 200 characters' })
  castingVoteBy?: string;

  @ApiProperty({ required: false, example: '19:50' })
  @AsTimeOfDay()
  @IsOptional()
  @IsTimeOfDay({ message: 'Enter the time of the vote, such as 7.50 pm' })
  votedAt?: string;

  @ApiProperty({ required: false, type: [VoteForm] })
  @IsOptional()
  @IsArray({ message: 'Open the minute again: its votes did not arrive whole' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => VoteForm)
  votes?: VoteForm[];
}

function VoteCount(): PropertyDecorator {
  const message = 'Enter the number of votes, such as 5';
  const rules = [AsWholeNumber(), IsOptional(), IsInt({ message }), Min(0, { message }), Max(999, { message })];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

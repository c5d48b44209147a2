import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, MaxLength, ValidateBy, type ValidationArguments } from 'class-validator';
import {
  CONFIDENTIAL_BASES,
  type ConfidentialBasis,
  type ExemptMarking,
  groundProblems,
} from '../../../domain/access/exempt-marking.js';
import type { Schedule12AParagraph } from '../../../domain/access/schedule-12a.js';
import { IsDay } from '../../../platform/web/forms/form-rules.js';
import { AsAnswer, AsList, AsWholeNumber, AsYesOrNo } from '../../../platform/web/forms/form-values.js';

const BASES = ['exempt', 'confidential'] as const;

/** Why an entry or a paper is kept from the public: as exempt, or as confidential. */
export class MarkingForm {
  @ApiProperty({ enum: BASES })
  @IsIn(BASES, { message: 'Select whether this is exempt or confidential' })
  basis!: (typeof BASES)[number];

  /** Of Part 1 of Schedule 12A to the Local Government Act 1972. */
  @ApiProperty({ required: false, type: [Number], example: [3] })
  @AsList()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(Number) : value))
  @HasGround()
  paragraphs: Schedule12AParagraph[] = [];

  @ApiProperty({ required: false, type: String })
  @AsText()
  @MaxLength(2000, { message: 'The reason can have up to 2,000 characters' })
  reason = '';

  @ApiProperty({ required: false, type: String })
  @AsText()
  @MaxLength(2000, { message: 'The public interest test can have up to 2,000 characters' })
  publicInterestTest = '';

  @ApiProperty({ required: false, example: '2018-04-01' })
  @IsOptional()
  @IsDay({ message: 'The review date must be a real date, such as 1 4 2018' })
  reviewOn?: string;

  /** Asked under paragraph 3: “no” opens the matter to every member of the council, so silence is no answer. */
  @ApiProperty({ required: false, type: Boolean })
  @AsAnswer()
  @IsAnsweredUnderParagraph3('Say whether it gives away terms of a contract under negotiation')
  contractNegotiation?: boolean;

  @ApiProperty({ required: false, type: Boolean })
  @AsAnswer()
  @IsAnsweredUnderParagraph3('Say whether it must be registered by law')
  mustBeRegistered?: boolean;

  /** “Yes” is saved and stops publication, where it can be lifted: the truth must be sayable (Sch 12A para 9). */
  @ApiProperty({ required: false, type: Boolean })
  @AsYesOrNo()
  ownPlanningPermission = false;

  @ApiProperty({ required: false, enum: CONFIDENTIAL_BASES })
  @HasGround()
  legalBasis?: ConfidentialBasis;

  @ApiProperty({ required: false, type: String })
  @AsText()
  @MaxLength(2000, { message: 'The legal basis can have up to 2,000 characters' })
  legalBasisText = '';

  /** What the public may call a paper that is kept from it; not asked of an entry, which has a title for the public. */
  @ApiProperty({ required: false, example: 'Appendix B' })
  @IsOptional()
  @MaxLength(100, { message: 'What the public reads can have up to 100 characters' })
  publicName?: string;

  /** The version the person saw; absent where there was no marking. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Open the marking again: this page has no version' })
  version?: number;
}

/** The form as the rules know it. */
export function markingFrom(form: MarkingForm): ExemptMarking {
  if (form.basis === 'confidential') {
    const { basis, legalBasis, legalBasisText } = form;
    return { basis, legalBasis: legalBasis as ConfidentialBasis, legalBasisText };
  }
  const { basis, paragraphs, reason, publicInterestTest, reviewOn = null } = form;
  const { contractNegotiation = false, mustBeRegistered = false, ownPlanningPermission } = form;
  return {
    basis,
    paragraphs,
    reason,
    publicInterestTest,
    reviewOn,
    contractNegotiation,
    mustBeRegistered,
    ownPlanningPermission,
  };
}

/** Nothing that is no text reaches the rules, which look for blanks. */
function AsText(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value : ''));
}

/** (LGA 1972, s.100F(2A) and Sch 12A para 8.) */
function IsAnsweredUnderParagraph3(message: string): PropertyDecorator {
  const isAsked = ({ basis, paragraphs }: MarkingForm) =>
    basis === 'exempt' && Array.isArray(paragraphs) && paragraphs.includes(3);
  const validate = (value: unknown, input?: ValidationArguments) =>
    value === undefined ? !(input && isAsked(input.object as MarkingForm)) : typeof value === 'boolean';
  return ValidateBy({ name: 'isAnsweredUnderParagraph3', validator: { validate, defaultMessage: () => message } });
}

/** What else a marking lacks is saved, and stops publication, where the law lets two officers lift it. */
function HasGround(): PropertyDecorator {
  const problemOf = ({ object, property }: ValidationArguments) => {
    const form = object as MarkingForm;
    const problems = BASES.includes(form.basis) ? groundProblems(markingFrom(form)) : [];
    return problems.find(({ field }) => field === property);
  };
  const validate = (_: unknown, input?: ValidationArguments) => input === undefined || problemOf(input) === undefined;
  const defaultMessage = (input?: ValidationArguments) => (input && problemOf(input)?.message) ?? '';
  return ValidateBy({ name: 'hasGround', validator: { validate, defaultMessage } });
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional } from 'class-validator';
import { IsDay } from '../../../platform/web/forms/form-rules.js';

/** A councillor consents to be summoned at an address. */
export class SummonsConsentForm {
  @ApiProperty({ example: 'm.elliott@council.example' })
  @IsEmail({}, { message: 'Enter the address in full, like name@example.org' })
  address!: string;

  /** The day the consent was given; absent for today. */
  @ApiPropertyOptional({ type: String, example: '2017-05-19' })
  @IsOptional()
  @IsDay({ message: 'Enter the day of the consent, like 19 5 2017' })
  on?: string;
}

/** A councillor is to be summoned on paper again. */
export class ConsentWithdrawalForm {
  /** The day the withdrawal was made; absent for today. */
  @ApiPropertyOptional({ type: String, example: '2017-05-19' })
  @IsOptional()
  @IsDay({ message: 'Enter the day of the withdrawal, like 19 5 2017' })
  on?: string;
}

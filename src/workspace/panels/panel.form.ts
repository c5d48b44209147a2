import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { IsTimeOfDay } from '../../platform/web/forms/form-rules.js';
import { AsTimeOfDay, AsWholeNumber, AsYesOrNo } from '../../platform/web/forms/form-values.js';
import { MEMBERSHIP_LAYOUTS, PAGE_STYLES, PANEL_KINDS, type Panel } from './panel.entity.js';

/** The settings of a panel. */
class PanelForm {
  @ApiProperty()
  @Length(3, 120, { message: 'Enter the name of the panel, up to 120 characters' })
  name!: string;

  @ApiProperty({ example: 'CPP' })
  @Matches(/^[a-z][a-z0-9]{1,9}$/i, { message: 'Enter a reference of 2 to 10 letters and digits, like CPP' })
  reference!: string;

  @ApiProperty({ enum: PANEL_KINDS })
  @IsIn(PANEL_KINDS, { message: 'Select the kind of body' })
  kind!: Panel['kind'];

  @ApiProperty()
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if the access to information rules apply to this panel' })
  partVaApplies!: boolean;

  @ApiProperty({ enum: PAGE_STYLES })
  @IsIn(PAGE_STYLES, { message: 'Select how the pages of its packs are numbered' })
  pageStyle!: Panel['pageStyle'];

  @ApiProperty({ enum: MEMBERSHIP_LAYOUTS })
  @IsIn(MEMBERSHIP_LAYOUTS, { message: 'Select how its members are printed' })
  membershipLayout!: Panel['membershipLayout'];

  /** Absent where the agenda does not print who presides. */
  @ApiProperty({ required: false, example: 'Chairperson' })
  @IsOptional()
  @Length(2, 40, { message: 'The word for the chair can have 2 to 40 characters' })
  chairWord?: string;

  /** Lines of the venue block, one per line. */
  @ApiProperty()
  @Length(3, 500, { message: 'Enter where the panel usually meets, up to 500 characters' })
  defaultPlace!: string;

  /** `HH:MM` */
  @ApiProperty({ example: '17:00' })
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter the usual time as hours and minutes, like 17:00' })
  defaultTime!: string;

  /** Absent for the standard wording. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(2000, { message: 'The exclusion wording can have up to 2,000 characters' })
  exclusionTemplate?: string;

  /** Person id of the officer named on the agenda. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the clerk from the list' })
  clerkId?: string;
}

export class NewPanelForm extends PanelForm {
  /** Absent to make it from the name; fixed from then on. */
  @ApiProperty({ required: false, example: 'corporate-parenting-panel' })
  @IsOptional()
  @MaxLength(80, { message: 'The address can have up to 80 characters' })
  slug?: string;
}

export class PanelSettingsForm extends PanelForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the settings again: this page has no version' })
  version!: number;
}

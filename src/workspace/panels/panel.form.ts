import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { LEAF_SEQUENCES } from '../../domain/minutes/leaves.js';
import { NAME_STYLES } from '../../domain/membership/person-name.js';
import { QUORUM_RULES } from '../../domain/membership/quorum.js';
import { IsTimeOfDay } from '../../platform/web/forms/form-rules.js';
import { AsAnswer, AsList, AsTimeOfDay, AsWholeNumber, AsYesOrNo } from '../../platform/web/forms/form-values.js';
import {
  ACTION_DUE_RULES,
  ATTENDANCE_WORDS,
  CLAUSE_LABELS,
  MEMBERSHIP_LAYOUTS,
  NUMBERING_RESTARTS,
  NUMBERINGS,
  PAGE_STYLES,
  PANEL_KINDS,
  type Panel,
  RESOLUTION_MARKERS,
} from './panel.entity.js';

/** The settings of a panel; what is left out is as most panels have it. */
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

  /** Never guessed: without them the law's clear days are not asked for. */
  @ApiProperty()
  @AsAnswer()
  @IsBoolean({ message: 'Select yes if the access to information rules apply to this panel' })
  partVaApplies!: boolean;

  @ApiProperty({ enum: PAGE_STYLES, required: false, default: 'continuous' })
  @IsOptional()
  @IsIn(PAGE_STYLES, { message: 'Select how the pages of its packs are numbered' })
  pageStyle?: Panel['pageStyle'];

  @ApiProperty({ enum: MEMBERSHIP_LAYOUTS, required: false, default: 'sentence' })
  @IsOptional()
  @IsIn(MEMBERSHIP_LAYOUTS, { message: 'Select how its members are printed' })
  membershipLayout?: Panel['membershipLayout'];

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

  /** The body this one is a part of. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the body it is a part of from the list' })
  parentId?: string;

  /** Panels it reports to. */
  @ApiProperty({ required: false, type: [String] })
  @IsOptional()
  @AsList()
  @IsUUID('all', { each: true, message: 'Select the bodies it reports to from the list' })
  reportsTo?: string[];

  /** Other bodies it reports to, one on each line. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(500, { message: 'The other bodies can have up to 500 characters' })
  reportsToOthers?: string;

  @ApiProperty({ enum: NAME_STYLES, required: false, default: 'initials' })
  @IsOptional()
  @IsIn(NAME_STYLES, { message: 'Select how names are printed' })
  nameStyle?: Panel['nameStyle'];

  @ApiProperty({ enum: NUMBERINGS, required: false, default: 'plain' })
  @IsOptional()
  @IsIn(NUMBERINGS, { message: 'Select how its minutes are numbered' })
  numbering?: Panel['numbering'];

  @ApiProperty({ enum: NUMBERING_RESTARTS, required: false, default: 'municipal-year' })
  @IsOptional()
  @IsIn(NUMBERING_RESTARTS, { message: 'Select when the numbers begin again' })
  numberingRestarts?: Panel['numberingRestarts'];

  /** Of the first minute taken here. */
  @ApiProperty({ required: false, default: 1 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the first number as a whole number' })
  @Min(1, { message: 'The first number must be 1 or more' })
  firstNumber?: number;

  @ApiProperty({ enum: RESOLUTION_MARKERS, required: false, default: 'Resolved:-' })
  @IsOptional()
  @IsIn(RESOLUTION_MARKERS, { message: 'Select what stands before a resolution' })
  resolutionMarker?: Panel['resolutionMarker'];

  @ApiProperty({ enum: CLAUSE_LABELS, required: false, default: 'brackets' })
  @IsOptional()
  @IsIn(CLAUSE_LABELS, { message: 'Select what stands before the clauses of a resolution' })
  clauseLabels?: Panel['clauseLabels'];

  @ApiProperty({ enum: ATTENDANCE_WORDS, required: false, default: 'Also present were' })
  @IsOptional()
  @IsIn(ATTENDANCE_WORDS, { message: 'Select the words before those who attended and are not members' })
  attendanceWords?: Panel['attendanceWords'];

  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if its minutes name members who were absent without apologies' })
  printsAbsent?: boolean;

  @ApiProperty({ enum: LEAF_SEQUENCES, required: false, default: 'none' })
  @IsOptional()
  @IsIn(LEAF_SEQUENCES, { message: 'Select how the leaves of its signed minutes are numbered' })
  leafSequence?: Panel['leafSequence'];

  /** Of the first minutes approved here. */
  @ApiProperty({ required: false, default: 1 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the first leaf as a whole number' })
  @Min(1, { message: 'The first leaf must be 1 or more' })
  @Max(99_999, { message: 'The first leaf can be up to 99,999' })
  firstLeaf?: number;

  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if each leaf has a box for initials' })
  initialsLeaves?: boolean;

  @ApiProperty({ enum: QUORUM_RULES, required: false, default: 'fraction' })
  @IsOptional()
  @IsIn(QUORUM_RULES, { message: 'Select how the quorum is found' })
  quorumRule?: Panel['quorumRule'];

  /** The number of members, or the least that the share may come to. */
  @ApiProperty({ required: false, default: 3 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the number of members as a whole number' })
  @Min(1, { message: 'The quorum must be 1 member or more' })
  @Max(200, { message: 'The quorum can be up to 200 members' })
  quorumLeast?: number;

  /** 4 for a quarter, 3 for a third, 2 for a half. */
  @ApiProperty({ required: false, default: 4 })
  @IsOptional()
  @AsWholeNumber()
  @IsIn([2, 3, 4], { message: 'Select the share of the members' })
  quorumParts?: number;

  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if co-optees count towards the quorum' })
  quorumCountsCoOptees?: boolean;

  /** Person id of the officer who answers for its business. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the lead officer from the list' })
  leadOfficerId?: string;

  @ApiProperty({ enum: ACTION_DUE_RULES, required: false, default: 'next-report-deadline' })
  @IsOptional()
  @IsIn(ACTION_DUE_RULES, { message: 'Select when its actions are due' })
  actionDueRule?: Panel['actionDueRule'];

  /** Counts for the rule `days` only. */
  @ApiProperty({ required: false, default: 28 })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the number of days as a whole number' })
  @Min(1, { message: 'Actions are due 1 day after the meeting or later' })
  @Max(730, { message: 'Actions are due within 730 days' })
  actionDueDays?: number;

  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if the public reads the progress of its actions' })
  publishesProgress?: boolean;

  @ApiProperty({ required: false })
  @AsYesOrNo()
  @IsBoolean({ message: 'Select yes if two people can be in the chair at the same time' })
  allowsCoChairs?: boolean;

  /** Key dates in working days before publication; absent for those of the council. */
  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the working days for agenda setting as a whole number' })
  @Min(0, { message: 'The working days for agenda setting must be 0 to 60' })
  @Max(60, { message: 'The working days for agenda setting must be 0 to 60' })
  agendaSettingDays?: number;

  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the working days for the report deadline as a whole number' })
  @Min(0, { message: 'The working days for the report deadline must be 0 to 60' })
  @Max(60, { message: 'The working days for the report deadline must be 0 to 60' })
  reportDeadlineDays?: number;

  @ApiProperty({ required: false })
  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter the working days for the chair’s clearance as a whole number' })
  @Min(0, { message: 'The working days for the chair’s clearance must be 0 to 60' })
  @Max(60, { message: 'The working days for the chair’s clearance must be 0 to 60' })
  chairsClearanceDays?: number;
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

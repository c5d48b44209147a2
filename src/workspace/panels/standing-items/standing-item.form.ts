import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Length } from 'class-validator';
import { HOW_MINUTED, type HowMinuted } from '../../../domain/agendas/how-minuted.js';
import { STANDING_ITEM_KINDS, type StandingItem } from '../standing-item.entity.js';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';

/** An item that every agenda of the panel starts with. */
export class StandingItemForm {
  @ApiProperty({ enum: STANDING_ITEM_KINDS })
  @IsIn(STANDING_ITEM_KINDS, { message: 'Select the kind of item' })
  kind!: StandingItem['kind'];

  @ApiProperty({ example: 'Apologies for absence' })
  @Length(2, 300, { message: 'Enter the title as the agenda prints it, up to 300 characters' })
  title!: string;

  /** Absent for what is usual for such an item. */
  @ApiProperty({ required: false, enum: HOW_MINUTED })
  @IsOptional()
  @IsIn(HOW_MINUTED, { message: 'Select how the item is minuted' })
  howMinuted?: HowMinuted;
}

export class StandingItemChangeForm extends StandingItemForm {
  /** The version the person saw. */
  @ApiProperty()
  @AsWholeNumber()
  @IsInt({ message: 'Open the item again: this page has no version' })
  version!: number;
}

export const MOVES = ['up', 'down'] as const;
export type Move = (typeof MOVES)[number];

export class StandingItemMoveForm {
  @ApiProperty({ enum: MOVES })
  @IsIn(MOVES, { message: 'Move an item up or down' })
  move!: Move;
}

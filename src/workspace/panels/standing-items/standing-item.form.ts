import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Length } from 'class-validator';
import { AsWholeNumber } from '../../../platform/web/forms/form-values.js';
import type { StandingItem } from '../standing-item.entity.js';

type StandingItemKind = StandingItem['kind'];
export const STANDING_ITEM_KINDS = [
  'business',
  'exclusion',
  'next-meetings',
] as const satisfies readonly StandingItemKind[];

/** An item that every agenda of the panel starts with. */
export class StandingItemForm {
  @ApiProperty({ enum: STANDING_ITEM_KINDS })
  @IsIn(STANDING_ITEM_KINDS, { message: 'Select the kind of item' })
  kind!: StandingItemKind;

  @ApiProperty({ example: 'Apologies for absence' })
  @Length(2, 300, { message: 'Enter the title as the agenda prints it, up to 300 characters' })
  title!: string;
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

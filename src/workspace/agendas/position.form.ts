import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Direction, DIRECTIONS } from './positions.js';

/** One place further up or down. */
export class PositionForm {
  @ApiProperty({ enum: DIRECTIONS })
  @IsIn(DIRECTIONS, { message: 'Say whether it goes up or down' })
  direction!: Direction;
}

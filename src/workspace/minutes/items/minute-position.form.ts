import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export class MinutePositionForm {
  @ApiProperty({ enum: ['up', 'down'] })
  @IsIn(['up', 'down'], { message: 'Say whether it moves up or down' })
  direction!: 'up' | 'down';
}

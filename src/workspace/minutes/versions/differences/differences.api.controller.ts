import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { toDifferencesResource } from './differences.presenter.js';
import { DifferencesService } from './differences.service.js';

@ApiTags('minutes')
@Controller('api/minutes/:id/versions/:number/differences')
export class DifferencesApiController {
  constructor(private readonly differences: DifferencesService) {}

  /** Against the version before. */
  @Get()
  async show(@Param('id') id: string, @Param('number', ParseIntPipe) number: number, @User() user: CurrentUser) {
    return toDifferencesResource(await this.differences.read(id, number, user));
  }
}

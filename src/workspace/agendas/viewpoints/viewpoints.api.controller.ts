import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { toViewpointResource } from './viewpoint.presenter.js';
import { ViewpointsService } from './viewpoints.service.js';

@ApiTags('agendas')
@Controller('api/agendas/:agendaId/views')
export class ViewpointsApiController {
  constructor(private readonly viewpoints: ViewpointsService) {}

  /** `whom` is the id of a person, or `public`. */
  @Get(':whom')
  async show(@Param('agendaId') agendaId: string, @Param('whom') whom: string, @User() user: CurrentUser) {
    return toViewpointResource(await this.viewpoints.view(agendaId, whom, user));
  }
}

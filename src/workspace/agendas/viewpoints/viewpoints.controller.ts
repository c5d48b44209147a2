import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { knowsEverybody } from '../../../domain/access/roles.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PersonChoices } from '../../people/person-choices.service.js';
import { presentViewChoices, presentViewpoint } from './viewpoint.presenter.js';
import { viewpointPaths } from './viewpoint.paths.js';
import { ViewpointsService } from './viewpoints.service.js';

/** "View as this person", to look only. */
@Controller('workspace/agendas/:agendaId/views')
export class ViewpointsController {
  constructor(
    private readonly viewpoints: ViewpointsService,
    private readonly people: PersonChoices,
  ) {}

  @Get()
  async index(
    @Param('agendaId') agendaId: string,
    @Query('personId') personId: unknown,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    if (typeof personId === 'string' && /^[\w-]+$/.test(personId)) {
      return response.redirect(303, viewpointPaths.show(agendaId, personId));
    }
    const { agenda, choices } = await this.viewpoints.choices(agendaId, user);
    const anybody = knowsEverybody(user) ? await this.people.anybody(user) : [];
    response.render('workspace/agendas/viewpoints/index', presentViewChoices(agenda, choices, anybody));
  }

  @Get(':whom')
  async show(
    @Param('agendaId') agendaId: string,
    @Param('whom') whom: string,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const page = presentViewpoint(await this.viewpoints.view(agendaId, whom, user));
    response.render('workspace/agendas/viewpoints/show', page);
  }
}

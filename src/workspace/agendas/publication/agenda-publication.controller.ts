import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { isRecord } from '../../../platform/web/forms/form-text.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { User } from '../../../platform/web/user.decorator.js';
import { LOOK_AGAIN_SECONDS } from '../packs/packs.presenter.js';
import { AgendaPublicationService } from './agenda-publication.service.js';
import { PublicationForm } from './publication.form.js';
import { publicationPaths } from './publication.paths.js';
import { presentPublication } from './publication.presenter.js';

const VIEW = 'workspace/agendas/publication/show';

@Controller('workspace/agendas/:agendaId/publication')
export class AgendaPublicationController {
  constructor(private readonly publication: AgendaPublicationService) {}

  @Get()
  async show(@Param('agendaId') agendaId: string, @User() user: CurrentUser, @Res() response: Response) {
    const page = presentPublication(await this.publication.prospect(agendaId, user));
    if (page.isBusy) response.set('Refresh', String(LOOK_AGAIN_SECONDS));
    response.render(VIEW, page);
  }

  @Post()
  async create(
    @Param('agendaId') agendaId: string,
    @Body() body: unknown,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const answer = await submitForm(PublicationForm, body, (form) => this.publication.publish(agendaId, form, user));
    if (!answer.errors) return response.redirect(303, publicationPaths.show(agendaId));
    const prospect = await this.publication.prospect(agendaId, user);
    response
      .status(answer.errors.status)
      .render(VIEW, presentPublication(prospect, isRecord(body) ? body : {}, answer.errors));
  }
}

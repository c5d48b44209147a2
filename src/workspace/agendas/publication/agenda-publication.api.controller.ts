import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AgendaPublicationService } from './agenda-publication.service.js';
import { PublicationForm } from './publication.form.js';
import { toPublicationResource } from './publication.presenter.js';

@ApiTags('publication')
@Controller('api/agendas/:agendaId/publication')
export class AgendaPublicationApiController {
  constructor(private readonly publication: AgendaPublicationService) {}

  @Get()
  async show(@Param('agendaId') agendaId: string, @User() user: CurrentUser) {
    return toPublicationResource(await this.publication.prospect(agendaId, user));
  }

  /** Accepted: the packs are built first, then everything becomes public at once. */
  @Post()
  @HttpCode(202)
  async create(
    @Param('agendaId') agendaId: string,
    @ParsedBody(PublicationForm) form: PublicationForm,
    @User() user: CurrentUser,
  ) {
    await this.publication.publish(agendaId, form, user);
    return toPublicationResource(await this.publication.prospect(agendaId, user));
  }
}

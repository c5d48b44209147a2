import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { CheckForm } from '../checks/check.form.js';
import { toPublicationResource } from './minutes-publication.presenter.js';
import { MinutesProspects } from './minutes-prospect.service.js';
import { MinutesPublicationService } from './minutes-publication.service.js';

@ApiTags('publication')
@Controller('api/minutes/:id')
export class MinutesPublicationApiController {
  constructor(
    private readonly publication: MinutesPublicationService,
    private readonly prospects: MinutesProspects,
  ) {}

  @Get('publication')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    return toPublicationResource(await this.prospects.ofMinutes(id, user));
  }

  /** Accepted: the documents are made first, then everything becomes public at once. */
  @Post('publication')
  @HttpCode(202)
  @ApiBody({ type: CheckForm })
  async create(@Param('id') id: string, @ParsedBody(CheckForm) { version }: CheckForm, @User() user: CurrentUser) {
    await this.publication.publish(id, version, user);
    return this.show(id, user);
  }

  @Post('decisions')
  @ApiBody({ type: CheckForm })
  async decide(@Param('id') id: string, @ParsedBody(CheckForm) { version }: CheckForm, @User() user: CurrentUser) {
    await this.publication.publishDecisions(id, version, user);
    return toPublicationResource(await this.prospects.ofDecisions(id, user));
  }
}

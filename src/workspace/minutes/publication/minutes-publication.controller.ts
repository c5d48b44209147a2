import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { CheckForm } from '../checks/check.form.js';
import { minutesPaths } from '../minutes.paths.js';
import {
  LOOK_AGAIN_SECONDS,
  presentDecisionsPublication,
  presentMinutesPublication,
} from './minutes-publication.presenter.js';
import { MinutesProspects } from './minutes-prospect.service.js';
import { MinutesPublicationService } from './minutes-publication.service.js';

const VIEW = 'workspace/minutes/publication/show';

/** Making minutes public, and before them the decisions. */
@Controller('workspace/minutes/:id')
export class MinutesPublicationController {
  constructor(
    private readonly publication: MinutesPublicationService,
    private readonly prospects: MinutesProspects,
  ) {}

  @Get('publication')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const page = presentMinutesPublication(await this.prospects.ofMinutes(id, user));
    if (page.isBusy) response.set('Refresh', String(LOOK_AGAIN_SECONDS));
    response.render(VIEW, page);
  }

  @Post('publication')
  async create(
    @Param('id') id: string,
    @ParsedBody(CheckForm) form: CheckForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(CheckForm, form, ({ version }) => this.publication.publish(id, version, user));
    if (!errors) return response.redirect(303, minutesPaths.publication(id));
    const prospect = await this.prospects.ofMinutes(id, user);
    response.status(errors.status).render(VIEW, presentMinutesPublication(prospect, errors));
  }

  @Get('decisions')
  async showDecisions(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(VIEW, presentDecisionsPublication(await this.prospects.ofDecisions(id, user)));
  }

  @Post('decisions')
  async createDecisions(
    @Param('id') id: string,
    @ParsedBody(CheckForm) form: CheckForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(CheckForm, form, ({ version }) =>
      this.publication.publishDecisions(id, version, user),
    );
    if (errors) {
      const prospect = await this.prospects.ofDecisions(id, user);
      return response.status(errors.status).render(VIEW, presentDecisionsPublication(prospect, errors));
    }
    sayNext(request, { text: 'The decisions are public.' });
    response.redirect(303, minutesPaths.publicationOfDecisions(id));
  }
}

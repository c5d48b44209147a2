import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { BodyForm } from './bodies/bodies.form.js';
import { Bodies } from './bodies/bodies.service.js';
import { HandMadeRecommendations } from './founding/hand-made.service.js';
import { FollowUpForm } from './links/follow-up.form.js';
import { FollowUps } from './links/follow-ups.service.js';
import { RecommendationsPublication } from './publication/recommendations-publication.service.js';
import { presentRecommendation, type TypedHere } from './recommendation.presenter.js';
import { recommendationPaths } from './recommendation.paths.js';
import { recommendationsQuery } from './recommendations-query.js';
import { presentRecommendations } from './recommendations.presenter.js';
import { RecommendationsService } from './recommendations.service.js';

/** The list of recommendations, and the life of each. */
@Controller('workspace/recommendations')
export class RecommendationsController {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly panels: PanelsService,
    private readonly handMade: HandMadeRecommendations,
    private readonly bodies: Bodies,
    private readonly followUps: FollowUps,
    private readonly publication: RecommendationsPublication,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const query = recommendationsQuery(asked);
    const page = await this.recommendations.page(query, pageRequest(asked), reader);
    const panels = await this.panels.all();
    const isPublished = query.panelId !== undefined && (await this.publication.isPublished(query.panelId));
    const address = request.originalUrl;
    const model = presentRecommendations({ page, query, panels, reader, address, isPublished });
    response.render('workspace/recommendations/index', model);
  }

  @Post('of-action/:actionId')
  async make(@Param('actionId') actionId: string, @User() user: CurrentUser, @Res() response: Response) {
    const id = await this.handMade.make(actionId, user);
    sayNext(response.req, { text: 'It is followed as a recommendation now.' });
    response.redirect(303, recommendationPaths.show(id));
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() reader: CurrentUser, @Res() response: Response) {
    await this.draw(id, reader, response);
  }

  @Post(':id/bodies')
  async addBody(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const { errors } = await submitForm(BodyForm, body, (form) => this.bodies.add(id, form, user));
    if (errors) return this.draw(id, user, response.status(errors.status), { typed: body, errors });
    sayNext(response.req, { text: 'The body is added. Record when it is sent there.' });
    response.redirect(303, recommendationPaths.show(id));
  }

  @Post(':id/bodies/:bodyId/removal')
  async removeBody(
    @Param() { id, bodyId }: { id: string; bodyId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.bodies.remove(id, bodyId, user);
    sayNext(response.req, { text: 'The body is taken off.' });
    response.redirect(303, recommendationPaths.show(id));
  }

  @Post(':id/follow-ups')
  async link(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const { errors } = await submitForm(FollowUpForm, body, (form) => this.followUps.link(id, form, user));
    if (errors) return this.draw(id, user, response.status(errors.status), { typed: body, errors });
    sayNext(response.req, { text: 'The action is linked.' });
    response.redirect(303, recommendationPaths.show(id));
  }

  private async draw(id: string, reader: CurrentUser, response: Response, wrong?: TypedHere): Promise<void> {
    const found = await this.recommendations.get(id, reader);
    response.render('workspace/recommendations/show', presentRecommendation(found, reader, wrong));
  }
}

import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { BodyForm, ReplyForm, ReportBackForm, SendingForm } from './bodies/bodies.form.js';
import { Bodies } from './bodies/bodies.service.js';
import { BodyDeeds } from './bodies/body-deeds.service.js';
import { HandMadeRecommendations } from './founding/hand-made.service.js';
import { FollowUpForm } from './links/follow-up.form.js';
import { FollowUps } from './links/follow-ups.service.js';
import { ReceivedForm } from './received/received.form.js';
import { ReceivedRecommendations } from './received/received-recommendations.service.js';
import { toRecommendationResource } from './recommendation.resource.js';
import { recommendationsQuery } from './recommendations-query.js';
import { RecommendationsService } from './recommendations.service.js';

interface BodyAddress {
  readonly id: string;
  readonly bodyId: string;
}

@ApiTags('recommendations')
@Controller('api/recommendations')
export class RecommendationsApiController {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly handMade: HandMadeRecommendations,
    private readonly received: ReceivedRecommendations,
    private readonly bodies: Bodies,
    private readonly deeds: BodyDeeds,
    private readonly followUps: FollowUps,
  ) {}

  @Get()
  async index(@Query() asked: Record<string, unknown>, @User() reader: CurrentUser) {
    const { items, ...page } = await this.recommendations.page(recommendationsQuery(asked), pageRequest(asked), reader);
    return { ...page, items: items.map(toRecommendationResource) };
  }

  @Post()
  @ApiBody({ type: ReceivedForm })
  async take(@ParsedBody(ReceivedForm) form: ReceivedForm, @User() user: CurrentUser) {
    return this.show(await this.received.take(form, user), user);
  }

  /** Of an action that no clause was marked for. */
  @Post('of-action/:actionId')
  async make(@Param('actionId') actionId: string, @User() user: CurrentUser) {
    return this.show(await this.handMade.make(actionId, user), user);
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() reader: CurrentUser) {
    return toRecommendationResource(await this.recommendations.get(id, reader));
  }

  @Post(':id/bodies')
  @ApiBody({ type: BodyForm })
  async addBody(@Param('id') id: string, @ParsedBody(BodyForm) form: BodyForm, @User() user: CurrentUser) {
    await this.bodies.add(id, form, user);
    return this.show(id, user);
  }

  @Post(':id/bodies/:bodyId/sending')
  @ApiBody({ type: SendingForm })
  async send(@Param() address: BodyAddress, @ParsedBody(SendingForm) form: SendingForm, @User() user: CurrentUser) {
    await this.deeds.record(address, form, user);
    return this.show(address.id, user);
  }

  @Post(':id/bodies/:bodyId/reply')
  @ApiBody({ type: ReplyForm })
  async reply(@Param() address: BodyAddress, @ParsedBody(ReplyForm) form: ReplyForm, @User() user: CurrentUser) {
    await this.deeds.record(address, form, user);
    return this.show(address.id, user);
  }

  @Post(':id/bodies/:bodyId/report')
  @ApiBody({ type: ReportBackForm })
  async report(
    @Param() address: BodyAddress,
    @ParsedBody(ReportBackForm) form: ReportBackForm,
    @User() user: CurrentUser,
  ) {
    await this.deeds.record(address, form, user);
    return this.show(address.id, user);
  }

  @Post(':id/follow-ups')
  @ApiBody({ type: FollowUpForm })
  async link(@Param('id') id: string, @ParsedBody(FollowUpForm) form: FollowUpForm, @User() user: CurrentUser) {
    await this.followUps.link(id, form, user);
    return this.show(id, user);
  }
}

import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type MarkingAddress, subjectOf } from '../markings/marking-address.js';
import { ReviewForm } from './review.form.js';
import { toReviewResource } from './review.resource.js';
import { ReviewsService } from './reviews.service.js';

/** Exempt information of a published agenda: when it is to be looked at again, and what came of it before. */
@ApiTags('agendas')
@Controller(['api/agendas/:id/entries/:entryId/review', 'api/agendas/:id/papers/:paperId/review'])
export class ReviewsApiController {
  constructor(private readonly reviews: ReviewsService) {}

  @Get()
  async show(@Param() address: MarkingAddress, @User() user: CurrentUser) {
    return toReviewResource(await this.reviews.open(address.id, subjectOf(address), user));
  }

  @Post()
  @ApiBody({ type: ReviewForm })
  async record(@Param() address: MarkingAddress, @ParsedBody(ReviewForm) form: ReviewForm, @User() user: CurrentUser) {
    await this.reviews.record(address.id, subjectOf(address), form, user);
    return this.show(address, user);
  }
}

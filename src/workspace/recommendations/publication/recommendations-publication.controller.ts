import { Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { recommendationPaths } from '../recommendation.paths.js';
import { RecommendationsPublication } from './recommendations-publication.service.js';

@Controller('workspace/panels/:panelId/recommendations/publication')
export class RecommendationsPublicationController {
  constructor(private readonly publication: RecommendationsPublication) {}

  @Post()
  async publish(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.publication.publish(panelId, user);
    sayNext(response.req, { text: 'The recommendations are public. What changes from now on is public at once.' });
    response.redirect(303, recommendationPaths.ofPanel(panelId));
  }
}

@ApiTags('recommendations')
@Controller('api/panels/:panelId/recommendations/publication')
export class RecommendationsPublicationApiController {
  constructor(private readonly publication: RecommendationsPublication) {}

  /** Makes public what the panel recommended and what came of it; what changes from then on is public at once. */
  @Post()
  @HttpCode(204)
  async publish(@Param('panelId') panelId: string, @User() user: CurrentUser) {
    await this.publication.publish(panelId, user);
  }
}

import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { CitedMinutes } from '../../publications/cited-minutes.js';
import { PublicRecord } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { presentRecommendations, toPublicRecommendations } from './recommendations.presenter.js';

/** What a panel recommended to other bodies, and whose reply is overdue. (LGA 2000, s.9FE.) */
@Controller('panels/:panel/recommendations')
export class PublicRecommendationsController {
  constructor(
    private readonly record: PublicRecord,
    private readonly minutes: CitedMinutes,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('panel') panel: string, @Res() response: Response) {
    const { content } = await this.record.current('recommendations', addresses.recommendations(panel));
    const cited = content.recommendations.map(({ madeOn: day, minute: number }) => ({ day, number }));
    const minuteAt = await this.minutes.addressesOf(panel, cited);
    keepForAMinute(response);
    const page = presentRecommendations(content, this.clock.today(), minuteAt);
    response.render('portal/recommendations/show', page);
  }
}

@ApiTags('public record')
@Controller('api/public/panels/:panel/recommendations')
export class PublicRecommendationsApiController {
  constructor(
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** With how each stands today. */
  @Get()
  async show(@Param('panel') panel: string, @Res({ passthrough: true }) response: Response) {
    const { content } = await this.record.current('recommendations', addresses.recommendations(panel));
    keepForAMinute(response);
    return toPublicRecommendations(content, this.clock.today());
  }
}

import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { RuleBroken } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { dayAsked } from '../../platform/web/forms/day-asked.js';
import { joinDateParts } from '../../platform/web/forms/date-parts.js';
import { PublicRecord } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { presentRegister, presentWrongDay, toPublicRegister } from './champions.presenter.js';

type Asked = Record<string, unknown>;

/** Who champions what for a panel, and who sits for it on bodies outside the council: as at any day. */
@Controller('panels/:panel/champions')
export class PublicChampionsController {
  constructor(
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('panel') panel: string, @Query() asked: Asked, @Res() response: Response) {
    const { content } = await this.record.current('champion-register', addresses.champions(panel));
    const today = this.clock.today();
    const { day, wrong } = dayAsked(asked, 'on');
    const page = presentRegister(content, day ?? today, today);
    const shown = wrong === null ? page : presentWrongDay(page, joinDateParts(asked), wrong);
    keepForAMinute(response);
    response.status(wrong?.status ?? 200).render('portal/champions/show', shown);
  }
}

@ApiTags('public record')
@Controller('api/public/panels/:panel/champions')
export class PublicChampionsApiController {
  constructor(
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The champions and representatives of a panel; takes `on` for those of another day. */
  @Get()
  async show(@Param('panel') panel: string, @Query() asked: Asked, @Res({ passthrough: true }) response: Response) {
    const { content } = await this.record.current('champion-register', addresses.champions(panel));
    keepForAMinute(response);
    const { day, wrong } = dayAsked(asked, 'on');
    if (wrong !== null) throw new RuleBroken('Ask for a real day, like 2017-10-16', 'on');
    const today = this.clock.today();
    return toPublicRegister(content, day ?? today, today);
  }
}

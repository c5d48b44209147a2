import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { addDays } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { PublicRecord } from '../../publications/public-record.js';
import { paths } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { presentMeetings } from './meeting-list.presenter.js';

@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response) {
    const when = query['when'] === 'past' ? 'past' : 'coming';
    const asked = pageRequest(query);
    const days = when === 'past' ? { to: addDays(this.clock.today(), -1) } : { from: this.clock.today() };
    const order = when === 'past' ? 'latest-first' : 'earliest-first';
    const found = await this.record.listMeetings({ ...days, order, skip: asked.skip, take: asked.take });
    keepForAMinute(response);
    response.render('portal/meetings/index', {
      title: when === 'past' ? 'Past meetings' : 'Meetings',
      breadcrumbs: [{ text: 'Home', href: paths.home() }],
      list: presentMeetings({ ...asked, ...found }, when, request.originalUrl),
    });
  }
}

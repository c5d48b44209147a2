import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { firstDayOf, isMonth, lastDayOf, monthOf, monthsWorthSeeing } from '../../domain/calendar/month.js';
import { NotFound } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { MOST_IN_MONTH } from '../../platform/web/pages/month-grid.js';
import { PublicRecord } from '../../publications/public-record.js';
import { paths } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { presentMonth } from './month.presenter.js';

/** The published meetings a month at a time; without one it leads to `?month=10&year=2017`, or to this month. */
@Controller('meetings/months')
export class MonthsController {
  constructor(
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  jump(@Query() { month, year }: Record<string, unknown>, @Res() response: Response) {
    const asked = `${String(year)}-${String(month)}`;
    keepForAMinute(response);
    response.redirect(303, paths.month(isMonth(asked) ? asked : monthOf(this.clock.today())));
  }

  @Get(':month')
  async show(@Param('month') month: string, @Res() response: Response) {
    const today = this.clock.today();
    const span = monthsWorthSeeing(today, (await this.record.daysOfMeetings()) ?? []);
    const [first, last] = span;
    if (!isMonth(month) || month < first || month > last) throw new NotFound('Nothing is published of this month.');
    const { items: meetings } = await this.record.listMeetings({
      from: firstDayOf(month),
      to: lastDayOf(month),
      order: 'earliest-first',
      skip: 0,
      take: MOST_IN_MONTH,
    });
    keepForAMinute(response);
    response.render('portal/meetings/month', presentMonth({ month, span, today, meetings }));
  }
}

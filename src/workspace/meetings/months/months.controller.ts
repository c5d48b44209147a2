import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { isMonth, type Month, monthOf } from '../../../domain/calendar/month.js';
import { NotFound } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { panelSurroundings } from '../../panels/panel.paths.js';
import { PanelsService } from '../../panels/panels.service.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingsQuery } from '../meetings-query.js';
import { presentMonth, presentMonthOfPanel } from './month.presenter.js';
import { MonthsService } from './months.service.js';

const VIEW = 'workspace/meetings/month';

/** The calendar a month at a time; without a month it leads to the one asked for by `?month=10&year=2017`, or to this. */
@Controller('workspace')
export class MonthsController {
  constructor(
    private readonly months: MonthsService,
    private readonly panels: PanelsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get('meetings/months')
  jump(@Query() asked: Record<string, unknown>, @Res() response: Response) {
    response.redirect(303, meetingPaths.month(this.askedFor(asked), meetingsQuery(asked).panelId));
  }

  @Get('meetings/months/:month')
  async show(
    @Param('month') month: string,
    @Query() asked: Record<string, unknown>,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const { panelId } = meetingsQuery(asked);
    const found = await this.months.of(sound(month), panelId);
    response.render(VIEW, presentMonth(found, await this.panels.all(), panelId ?? '', reader));
  }

  @Get('panels/:panelId/meetings/months')
  jumpOfPanel(@Param('panelId') id: string, @Query() asked: Record<string, unknown>, @Res() response: Response) {
    response.redirect(303, meetingPaths.monthOf(encodeURIComponent(id), this.askedFor(asked)));
  }

  @Get('panels/:panelId/meetings/months/:month')
  async showOfPanel(
    @Param('panelId') id: string,
    @Param('month') month: string,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(id);
    const page = presentMonthOfPanel(await this.months.of(sound(month), id), panel, reader);
    response.render(VIEW, { ...panelSurroundings(panel, 'Meetings', reader), ...page });
  }

  private askedFor({ month, year }: Readonly<Record<string, unknown>>): Month {
    const asked = `${String(year)}-${String(month)}`;
    return isMonth(asked) ? asked : monthOf(this.clock.today());
  }
}

function sound(month: string): Month {
  if (!isMonth(month)) throw new NotFound('There is no such month.');
  return month;
}

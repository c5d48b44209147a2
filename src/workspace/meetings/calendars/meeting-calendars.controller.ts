import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { sendCalendar } from '../../../platform/calendar-file/send-calendar.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelsService } from '../../panels/panels.service.js';
import { MeetingCalendarsService } from './meeting-calendars.service.js';

/** With `?keyDates=yes` the days that lead to the meetings as well, for clerks. */
@Controller('workspace')
export class MeetingCalendarsController {
  constructor(
    private readonly calendars: MeetingCalendarsService,
    private readonly panels: PanelsService,
  ) {}

  @Get('meetings/mine.ics')
  async mine(@Query('keyDates') keyDates: unknown, @User() reader: CurrentUser, @Res() response: Response) {
    const file = await this.calendars.of(reader, { withKeyDates: keyDates === 'yes' });
    this.send(response, 'my-meetings', file);
  }

  @Get('panels/:panelId/meetings.ics')
  async ofPanel(
    @Param('panelId') panelId: string,
    @Query('keyDates') keyDates: unknown,
    @User() reader: CurrentUser,
    @Res() response: Response,
  ) {
    const panel = await this.panels.get(panelId);
    const file = await this.calendars.ofPanel(panel, reader, { withKeyDates: keyDates === 'yes' });
    this.send(response, `${panel.slug}-meetings`, file);
  }

  private send(response: Response, name: string, file: string): void {
    response.setHeader('Cache-Control', 'private, no-store');
    sendCalendar(response, name, file);
  }
}

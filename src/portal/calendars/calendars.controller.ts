import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { sendCalendar } from '../../platform/calendar-file/send-calendar.js';
import { keepForAMinute } from '../public-answer.js';
import { PublishedCalendars } from './published-calendars.js';

@Controller()
export class CalendarsController {
  constructor(private readonly calendars: PublishedCalendars) {}

  @Get('meetings.ics')
  async all(@Res() response: Response) {
    const file = await this.calendars.ofAll();
    keepForAMinute(response);
    sendCalendar(response, 'meetings', file);
  }

  @Get('panels/:panel/meetings.ics')
  async ofPanel(@Param('panel') slug: string, @Res() response: Response) {
    const file = await this.calendars.ofPanel(slug);
    keepForAMinute(response);
    sendCalendar(response, `${slug}-meetings`, file);
  }
}

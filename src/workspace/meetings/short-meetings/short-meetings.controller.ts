import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { meetingPaths } from '../meeting.paths.js';
import { ShortMeetingsService } from '../short-meetings.service.js';

@Controller('workspace/meetings/short-of-clear-days')
export class ShortMeetingsController {
  constructor(private readonly short: ShortMeetingsService) {}

  @Get()
  async index(@User() reader: CurrentUser, @Res() response: Response) {
    const meetings = await this.short.for(reader);
    response.render('workspace/meetings/index', {
      title: 'Meetings short of clear days',
      breadcrumbs: [{ text: 'Meetings', href: meetingPaths.index() }],
      list: {
        heading: 'Meetings short of clear days',
        lede: 'Their papers or notices were out in time until the calendar changed. Postpone a meeting, or let the monitoring officer decide.',
        caption: 'Meetings short of clear days',
        columns: ['Meeting', 'Clear days', 'Because'].map((heading) => ({ heading })),
        rows: meetings.map(({ meeting, days, required, cause }) => ({
          cells: [
            {
              link: { text: `${meeting.panel.name}, ${longDate(meeting.day)}`, href: meetingPaths.show(meeting.id) },
            },
            { tag: { status: 'late', text: `${days} of ${required}` } },
            { text: `${cause}.` },
          ],
        })),
        empty: { text: 'No coming meeting is short of clear days.' },
      },
    });
  }
}

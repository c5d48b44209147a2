import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { longDate } from '../../domain/calendar/calendar-date.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { Circulated, wasSentAnything } from './circulation/circulated.service.js';
import { mayKeepMinutes, mayReadDraftMinutes } from './minutes-rights.js';
import type { Minutes } from './minutes.entity.js';
import { minutesPaths } from './minutes.paths.js';
import { MinutesService } from './minutes.service.js';

/** The minutes of a meeting, before there are any. */
@Controller('workspace/meetings/:meetingId/minutes')
export class MinutesOfMeetingController {
  constructor(
    private readonly minutes: MinutesService,
    private readonly meetings: MeetingsService,
    private readonly circulated: Circulated,
  ) {}

  @Get()
  async show(@Param('meetingId') meetingId: string, @User() user: CurrentUser, @Res() response: Response) {
    const { panel, day } = await this.meetings.get(meetingId);
    const minutes = await this.minutes.findOfMeeting(meetingId);
    if (minutes && mayOpen(minutes, user, panel.id)) return response.redirect(302, minutesPaths.show(minutes.id));
    if (minutes?.state === 'drafted' && wasSentAnything(await this.circulated.to(user.personId, minutes.id))) {
      return response.redirect(302, minutesPaths.text(minutes.id));
    }
    const meeting = `${panel.name}, ${longDate(day)}`;
    response.render('workspace/minutes/none', {
      title: `Minutes: ${meeting}`,
      caption: meeting,
      backLink: { text: 'Back to the meeting', href: meetingPaths.show(meetingId) },
      isBegun: minutes !== null,
      begin: mayKeepMinutes(user, panel.id)
        ? { text: 'Draft the minutes', action: minutesPaths.ofMeeting(meetingId) }
        : null,
    });
  }

  @Post()
  async create(@Param('meetingId') meetingId: string, @User() user: CurrentUser, @Res() response: Response) {
    const { id } = await this.minutes.draftFor(meetingId, user);
    response.redirect(303, minutesPaths.show(id));
  }
}

function mayOpen({ state }: Minutes, user: CurrentUser, panelId: string): boolean {
  return (state !== 'drafted' && state !== 'checked') || mayReadDraftMinutes(user, panelId);
}

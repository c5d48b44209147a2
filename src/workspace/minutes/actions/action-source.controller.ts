import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ActionsService } from '../../actions/actions.service.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { minutesPaths } from '../minutes.paths.js';
import { MinutesService } from '../minutes.service.js';
import { decisionPaths } from '../register/decisions.paths.js';
import { RegisterService } from '../register/register.service.js';

/** The way from an action to where it was resolved or promised. */
@Controller('workspace/actions/:id/source')
export class ActionSourceController {
  constructor(
    private readonly actions: ActionsService,
    private readonly minutes: MinutesService,
    private readonly register: RegisterService,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const { resolutionId, meetingId } = await this.actions.get(id, user);
    // Minutes in the making are for those who make them; everybody else is led to the meeting.
    const isOpen = resolutionId !== null && (await this.register.find(resolutionId, user)) !== null;
    if (isOpen) return response.redirect(303, decisionPaths.show(resolutionId));
    const minutes = resolutionId === null ? await this.minutes.findOfMeeting(meetingId) : null;
    response.redirect(303, minutes ? minutesPaths.text(minutes.id) : meetingPaths.show(meetingId));
  }
}

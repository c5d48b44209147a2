import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { meetingPaths } from '../meeting.paths.js';
import { MeetingsService } from '../meetings.service.js';
import { PaperServiceForm } from './paper-service.form.js';
import { presentPaperService } from './paper-service.presenter.js';
import { PaperServices } from './paper-services.service.js';

const VIEW = 'workspace/meetings/paper-service';

@Controller('workspace/meetings/:meetingId/summons/services')
export class PaperServicesController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly services: PaperServices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async ask(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(VIEW, await this.page(id, user));
  }

  @Post()
  async record(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(PaperServiceForm, body, (form) => this.services.record(id, form, user));
    if (errors) return response.status(errors.status).render(VIEW, await this.page(id, user, body, errors));
    sayNext(response.req, { text: 'It is recorded how these summonses were left or posted.' });
    response.redirect(303, meetingPaths.summons(id));
  }

  private async page(id: string, reader: CurrentUser, typed?: object, errors?: FormErrors) {
    const sent = await this.services.summons(id, reader);
    const meeting = await this.meetings.get(id);
    const members = await this.services.toServe(sent);
    const now = londonTime(this.clock.now());
    return presentPaperService({ meeting, summons: sent.summons, members, now, reader }, typed, errors);
  }
}

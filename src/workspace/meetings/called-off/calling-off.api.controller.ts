import { Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { DayWarnings } from '../day-warnings.service.js';
import { toMeetingResource } from '../meeting.presenter.js';
import { AdjournmentForm, CancellationForm, PostponementForm } from './calling-off.form.js';
import { type CalledOff, CallingOffService } from './calling-off.service.js';

/**
 * Each answers with the meeting, with the one held in its place where its day is fixed, and with what speaks against
 * that day.
 */
@ApiTags('Meetings')
@Controller('api/meetings/:meetingId')
export class CallingOffApiController {
  constructor(
    private readonly callingOff: CallingOffService,
    private readonly days: DayWarnings,
  ) {}

  @Post('cancellation')
  @ApiBody({ type: CancellationForm })
  async cancel(
    @Param('meetingId') id: string,
    @ParsedBody(CancellationForm) form: CancellationForm,
    @User() user: CurrentUser,
  ) {
    return this.present(await this.callingOff.callOff('cancelled', id, form, user));
  }

  @Post('postponement')
  @ApiBody({ type: PostponementForm })
  async postpone(
    @Param('meetingId') id: string,
    @ParsedBody(PostponementForm) form: PostponementForm,
    @User() user: CurrentUser,
  ) {
    return this.present(await this.callingOff.callOff('postponed', id, form, user));
  }

  @Post('adjournment')
  @ApiBody({ type: AdjournmentForm })
  async adjourn(
    @Param('meetingId') id: string,
    @ParsedBody(AdjournmentForm) form: AdjournmentForm,
    @User() user: CurrentUser,
  ) {
    return this.present(await this.callingOff.callOff('adjourned', id, form, user));
  }

  private async present({ meeting, after }: CalledOff) {
    return {
      meeting: toMeetingResource(meeting, null),
      movedTo: after && toMeetingResource(after, null),
      warnings: after === null ? [] : await this.days.of(after.panel, after),
    };
  }
}

import { Controller, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { DeadlinesService } from '../deadlines.service.js';
import { toMeetingResource } from '../meeting.presenter.js';
import { ShortNoticeForm } from './short-notice.form.js';
import { ShortNotices } from './short-notices.service.js';

@ApiTags('Meetings')
@Controller('api/meetings/:meetingId/short-notice')
export class ShortNoticeApiController {
  constructor(
    private readonly shortNotices: ShortNotices,
    private readonly deadlines: DeadlinesService,
  ) {}

  @Put()
  @ApiBody({ type: ShortNoticeForm })
  async update(
    @Param('meetingId') id: string,
    @ParsedBody(ShortNoticeForm) form: ShortNoticeForm,
    @User() user: CurrentUser,
  ) {
    const meeting = await this.shortNotices.record(id, form, user);
    return toMeetingResource(meeting, (await this.deadlines.of([meeting])).get(id) ?? null);
  }
}

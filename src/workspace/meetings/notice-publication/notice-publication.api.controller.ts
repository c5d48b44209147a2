import { Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { DeadlinesService } from '../deadlines.service.js';
import { toMeetingResource } from '../meeting.presenter.js';
import { NoticePublicationForm } from './notice-publication.form.js';
import { NoticePublicationService } from './notice-publication.service.js';

@ApiTags('Meetings')
@Controller('api/meetings/:meetingId/notice-publication')
export class NoticePublicationApiController {
  constructor(
    private readonly publication: NoticePublicationService,
    private readonly deadlines: DeadlinesService,
  ) {}

  @Post()
  @ApiBody({ type: NoticePublicationForm })
  async create(
    @Param('meetingId') id: string,
    @ParsedBody(NoticePublicationForm) form: NoticePublicationForm,
    @User() user: CurrentUser,
  ) {
    const meeting = await this.publication.publish(id, form, user);
    return toMeetingResource(meeting, (await this.deadlines.of([meeting])).get(id) ?? null);
  }
}

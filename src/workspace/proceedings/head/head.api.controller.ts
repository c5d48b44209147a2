import { Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { itemNamer } from '../entry-of-meeting.js';
import { ProceedingsService } from '../proceedings.service.js';
import { HeadForm } from './head.form.js';
import { HeadService } from './head.service.js';

/** The sentences at the head of the minutes: as printed, and as the attendance gives them. */
@ApiTags('Proceedings')
@Controller('api/meetings/:meetingId/attendance/head')
export class HeadApiController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly head: HeadService,
    private readonly proceedings: ProceedingsService,
    private readonly entries: EntriesOfMeeting,
  ) {}

  @Get()
  async show(@Param('meetingId') id: string, @User() user: CurrentUser) {
    const { sheet } = await this.attendance.read(id, user);
    const head = await this.proceedings.headOf(id, itemNamer(await this.entries.of(id)));
    return { ...head, version: sheet?.version ?? 0 };
  }

  @Put()
  @ApiBody({ type: HeadForm })
  async update(@Param('meetingId') id: string, @ParsedBody(HeadForm) form: HeadForm, @User() user: CurrentUser) {
    await this.head.save(id, form, user);
    return this.show(id, user);
  }
}

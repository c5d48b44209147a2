import { Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { whyNoPrivateText } from '../../../domain/proceedings/private-business.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { requireCheckerOfProceedings } from '../proceedings-rights.js';
import type { PrivateEntryAddress } from './private-business.controller.js';
import { PrivateBusinessForm } from './private-business.form.js';
import { PrivateBusinessService } from './private-business.service.js';

/** The items that are not for publication, and how each was taken. */
@ApiTags('Proceedings')
@Controller('api/meetings/:meetingId/private-business')
export class PrivateBusinessApiController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly business: PrivateBusinessService,
  ) {}

  @Get()
  async index(@Param('meetingId') id: string, @User() user: CurrentUser) {
    const { meeting } = await this.attendance.read(id, user);
    requireCheckerOfProceedings(user, meeting.panelId);
    const entries = await this.business.of(id);
    return {
      items: entries.map(({ entry: { id: entryId, number, title, basis }, taken }) => ({
        ...{ entryId, number, title, basis },
        exclusion: taken?.exclusion ?? null,
        publicLeftAt: taken?.publicLeftAt ?? null,
        publicReturnedAt: taken?.publicReturnedAt ?? null,
        release: taken?.release ?? null,
        whyNoPrivateText: whyNoPrivateText({ basis, exclusion: taken?.exclusion ?? null }),
        version: taken?.version ?? 0,
      })),
    };
  }

  @Put(':entryId')
  @ApiBody({ type: PrivateBusinessForm })
  async update(
    @Param() { meetingId, entryId }: PrivateEntryAddress,
    @ParsedBody(PrivateBusinessForm) form: PrivateBusinessForm,
    @User() user: CurrentUser,
  ) {
    await this.business.record(meetingId, entryId, form, user);
    return this.index(meetingId, user);
  }
}

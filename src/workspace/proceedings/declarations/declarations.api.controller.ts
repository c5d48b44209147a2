import { Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { DeclarationChangeForm, DeclarationForm } from './declaration.form.js';
import type { DeclarationAddress } from './declarations.controller.js';
import { detailFor } from './declarations.presenter.js';
import { DeclarationsService } from './declarations.service.js';

@ApiTags('Proceedings')
@Controller('api/meetings/:meetingId/declarations')
export class DeclarationsApiController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly declarations: DeclarationsService,
  ) {}

  /** The nature of a sensitive interest is null for whoever may not read it. */
  @Get()
  async index(@Param('meetingId') meetingId: string, @User() user: CurrentUser) {
    const { declarations, meeting } = await this.attendance.read(meetingId, user);
    return {
      items: declarations.map((each) => ({
        id: each.id,
        attendanceId: each.attendanceId,
        entryId: each.entryId,
        kind: each.kind,
        isDispensed: each.isDispensed,
        conduct: each.conduct,
        detail: detailFor(user, each, meeting.panelId),
        version: each.version,
      })),
    };
  }

  @Post()
  @ApiBody({ type: DeclarationForm })
  async create(
    @Param('meetingId') meetingId: string,
    @ParsedBody(DeclarationForm) form: DeclarationForm,
    @User() user: CurrentUser,
  ) {
    return { id: await this.declarations.add(meetingId, form, user) };
  }

  @Put(':id')
  @ApiBody({ type: DeclarationChangeForm })
  async update(
    @Param() { meetingId, id }: DeclarationAddress,
    @ParsedBody(DeclarationChangeForm) form: DeclarationChangeForm,
    @User() user: CurrentUser,
  ) {
    await this.declarations.change(meetingId, id, form, user);
    return this.index(meetingId, user);
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@Param() { meetingId, id }: DeclarationAddress, @User() user: CurrentUser) {
    await this.declarations.remove(meetingId, id, user);
  }
}

import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { NotFound } from '../../domain/errors.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../platform/web/user.decorator.js';
import { ApprovalForm } from './approval/approval.form.js';
import { ApprovalService } from './approval/approval.service.js';
import { CheckForm } from './checks/check.form.js';
import { CheckService } from './checks/check.service.js';
import { MinutesService } from './minutes.service.js';
import { MinutesTexts } from './minutes-texts.service.js';
import { PastedTextForm } from './pasted-text/pasted-text.form.js';
import { PastedTextService } from './pasted-text/pasted-text.service.js';
import { SignatureForm } from './signature/signature.form.js';
import { SignatureService } from './signature/signature.service.js';

@ApiTags('minutes')
@Controller('api')
export class MinutesApiController {
  constructor(
    private readonly minutes: MinutesService,
    private readonly texts: MinutesTexts,
    private readonly checking: CheckService,
    private readonly approvals: ApprovalService,
    private readonly signatures: SignatureService,
    private readonly pasted: PastedTextService,
  ) {}

  @Get('meetings/:meetingId/minutes')
  async showOfMeeting(@Param('meetingId') meetingId: string, @User() user: CurrentUser) {
    const minutes = await this.minutes.findOfMeeting(meetingId);
    if (!minutes) throw new NotFound('This meeting has no minutes yet.');
    return this.show(minutes.id, user);
  }

  @Post('meetings/:meetingId/minutes')
  async create(@Param('meetingId') meetingId: string, @User() user: CurrentUser) {
    const { id } = await this.minutes.draftFor(meetingId, user);
    return this.show(id, user);
  }

  @Get('minutes/:id')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    return this.texts.resource(id, user);
  }

  @Post('minutes/:id/pasted-text')
  @ApiBody({ type: PastedTextForm })
  async paste(@Param('id') id: string, @ParsedBody(PastedTextForm) form: PastedTextForm, @User() user: CurrentUser) {
    await this.pasted.take(id, form, user);
    return this.show(id, user);
  }

  /** Fixes the numbers. */
  @Post('minutes/:id/check')
  @ApiBody({ type: CheckForm })
  async check(@Param('id') id: string, @ParsedBody(CheckForm) { version }: CheckForm, @User() user: CurrentUser) {
    await this.checking.check(id, version, user);
    return this.show(id, user);
  }

  @Delete('minutes/:id/check')
  @ApiBody({ type: CheckForm })
  async takeBack(@Param('id') id: string, @ParsedBody(CheckForm) { version }: CheckForm, @User() user: CurrentUser) {
    await this.checking.takeBack(id, version, user);
    return this.show(id, user);
  }

  @Post('minutes/:id/approval')
  @ApiBody({ type: ApprovalForm })
  async approve(@Param('id') id: string, @ParsedBody(ApprovalForm) form: ApprovalForm, @User() user: CurrentUser) {
    await this.approvals.record(id, form, user);
    return this.show(id, user);
  }

  @Post('minutes/:id/signature')
  @ApiBody({ type: SignatureForm })
  async sign(@Param('id') id: string, @ParsedBody(SignatureForm) form: SignatureForm, @User() user: CurrentUser) {
    await this.signatures.sign(id, form, user);
    return this.show(id, user);
  }
}

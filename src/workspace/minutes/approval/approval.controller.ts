import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { minutesPaths } from '../minutes.paths.js';
import { ApprovalCandidates } from './approval-candidates.service.js';
import { ApprovalForm } from './approval.form.js';
import { presentApproval } from './approval.presenter.js';
import { ApprovalService } from './approval.service.js';

const PAGE = 'workspace/minutes/approval';

/** What a later meeting did with minutes that were put to it. */
@Controller('workspace/minutes/:id/approval')
export class ApprovalController {
  constructor(
    private readonly approvals: ApprovalService,
    private readonly candidates: ApprovalCandidates,
    private readonly reading: MinutesReading,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, await this.page(id, user));
  }

  @Post()
  async create(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(ApprovalForm, body, (form) => this.approvals.record(id, form, user));
    if (errors) return response.status(errors.status).render(PAGE, await this.page(id, user, body, errors));
    sayNext(request, { text: 'What the meeting did with these minutes is recorded.' });
    response.redirect(303, minutesPaths.show(id));
  }

  private async page(id: string, user: CurrentUser, typed?: object, errors?: FormErrors) {
    const inView = await this.reading.read(id, user);
    const candidates = await this.candidates.of(inView.minutes.meeting.id);
    return presentApproval(inView, candidates, await this.approvals.of(id), typed, errors);
  }
}

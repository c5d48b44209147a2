import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import { ReturningForm } from './returning.form.js';
import { presentReturning } from './returning.presenter.js';
import { Returning } from './returning.service.js';

const PAGE = 'workspace/agendas/form';

interface Address {
  readonly id: string;
  readonly submissionId: string;
}

@Controller('workspace/agendas/:id/submissions/:submissionId/return')
export class ReturningController {
  constructor(private readonly returning: Returning) {}

  @Get()
  async new(@Param() { id, submissionId }: Address, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentReturning(await this.returning.open(id, submissionId, user)));
  }

  @Post()
  async create(
    @Param() { id, submissionId }: Address,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const found = await this.returning.open(id, submissionId, user);
    const { value: isMailed, errors } = await submitForm(ReturningForm, body, (form) =>
      this.returning.return(id, submissionId, form, user),
    );
    if (errors) return response.status(errors.status).render(PAGE, presentReturning(found, body, errors));
    sayNext(request, { text: `The report is returned. ${isMailed ? MAILED : NOT_MAILED}` });
    response.redirect(303, agendaPaths.show(id));
  }
}

const MAILED = 'Its author gets a mail with a new link.';
const NOT_MAILED = 'Nobody was written to: the author is not named on the item any more, or has no mail address.';

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { actionPaths } from '../../actions/action.paths.js';
import { DecliningForm } from './declining.form.js';
import { presentDeclining } from './declining.presenter.js';
import { Declining } from './declining.service.js';

const PAGE = 'workspace/actions/act';

@Controller('workspace/actions/:id/requests/:requestId/declining')
export class DecliningController {
  constructor(private readonly declining: Declining) {}

  @Get()
  async new(
    @Param('id') id: string,
    @Param('requestId') requestId: string,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    response.render(PAGE, presentDeclining(await this.declining.open(id, requestId, user)));
  }

  @Post()
  async create(
    @Param('id') id: string,
    @Param('requestId') requestId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const asked = await this.declining.open(id, requestId, user);
    const decline = (form: DecliningForm) => this.declining.decline(id, requestId, form, user);
    const { errors } = await submitForm(DecliningForm, body, decline);
    if (errors) return response.status(422).render(PAGE, presentDeclining(asked, body, errors));
    sayNext(request, { text: 'Declined.' });
    response.redirect(303, actionPaths.show(id));
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RuleBroken } from '../../../domain/errors.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { receiveUpload } from '../../../platform/web/uploads/receive-upload.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ActionsService } from '../actions.service.js';
import { actionPaths } from '../action.paths.js';
import type { Act } from './act.js';
import { presentAct } from './act-page.js';
import { ActsService, NOT_NOW } from './acts.service.js';

/** The page of everything that can be done to an action. Permission is asked before a file is received. */
@Controller('workspace/actions/:id/acts/:act')
export class ActsController {
  constructor(
    private readonly taking: ActsService,
    private readonly actions: ActionsService,
  ) {}

  @Get()
  async ask(@Param('id') id: string, @Param('act') name: string, @User() user: CurrentUser, @Res() response: Response) {
    const act = await this.taking.require(name, id, user);
    await this.show(act, id, user, response);
  }

  @Post()
  async take(
    @Param('id') id: string,
    @Param('act') name: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const act = await this.taking.require(name, id, user);
    const { fields, files } = act.takesFiles ? await receiveUpload(request) : { fields: body, files: [] };
    const sent = files.filter(({ field, size, fileName }) => field === 'files' && (size > 0 || fileName !== ''));
    const { errors } = await submitForm(act.form, fields, (form) => this.taking.take(act.name, id, form, user, sent));
    if (errors) return this.show(act, id, user, response.status(errors.status), fields, errors);
    sayNext(request, { text: act.done });
    response.redirect(303, actionPaths.show(id));
  }

  private async show(
    act: Act,
    id: string,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const action = await this.actions.get(id, user);
    if (!act.fits(action) && errors === undefined) throw new RuleBroken(NOT_NOW);
    const form = { fields: await act.fields(action, user), asked: response.req.query };
    response.render('workspace/actions/act', presentAct(act, action, form, typed, errors));
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { MinuteAddress } from '../items/minute-items.controller.js';
import { minutesPaths } from '../minutes.paths.js';
import { ActionDecisionsForm } from './action-decisions.form.js';
import { presentActionDecisions } from './action-decisions.presenter.js';
import { ActionDecisionsService } from './action-decisions.service.js';

const PAGE = 'workspace/minutes/outstanding';

/** What a minute says of the panel's outstanding actions. */
@Controller('workspace/minutes/:id/items/:minuteId/actions')
export class ActionDecisionsController {
  constructor(private readonly decisions: ActionDecisionsService) {}

  @Get()
  async edit(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentActionDecisions(await this.decisions.of(id, minuteId, user)));
  }

  @Post()
  async update(
    @Param() { id, minuteId }: MinuteAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const save = (form: ActionDecisionsForm) => this.decisions.save(id, minuteId, form, user);
    const { errors } = await submitForm(ActionDecisionsForm, body, save);
    if (errors) {
      const outstanding = await this.decisions.of(id, minuteId, user);
      return response.status(errors.status).render(PAGE, presentActionDecisions(outstanding, body, errors));
    }
    sayNext(request, { text: 'What was decided is saved. It takes effect when the minutes are checked.' });
    response.redirect(303, minutesPaths.item(id, minuteId));
  }
}

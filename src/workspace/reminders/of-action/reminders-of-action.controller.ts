import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { actionPaths } from '../../actions/action.paths.js';
import { presentRemindersOfAction } from './reminders-of-action.presenter.js';
import { RemindersOfActionService } from './reminders-of-action.service.js';
import { SwitchOffForm, SwitchOnForm } from './switch-off.form.js';

const PAGE = 'workspace/reminders/of-action';

@Controller('workspace/actions/:actionId/reminders')
export class RemindersOfActionController {
  constructor(private readonly reminders: RemindersOfActionService) {}

  @Get()
  async show(@Param('actionId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentRemindersOfAction(await this.reminders.show(id, user), user));
  }

  @Post('off')
  async switchOff(
    @Param('actionId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(SwitchOffForm, body, (form) => this.reminders.switchOff(id, form, user));
    if (errors) {
      const page = presentRemindersOfAction(await this.reminders.show(id, user), user, body, errors);
      return response.status(errors.status).render(PAGE, page);
    }
    sayNext(response.req, { text: 'Nobody is reminded of this action any more.' });
    response.redirect(303, actionPaths.reminders(id));
  }

  @Post('on')
  async switchOn(
    @Param('actionId') id: string,
    @ParsedBody(SwitchOnForm) { version }: SwitchOnForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.reminders.switchOn(id, version, user);
    sayNext(response.req, { text: 'People are reminded of this action again.' });
    response.redirect(303, actionPaths.reminders(id));
  }
}

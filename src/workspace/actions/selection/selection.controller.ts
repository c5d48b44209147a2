import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { actionPaths } from '../action.paths.js';
import { OwnerChoices } from '../owner-choices.js';
import { SelectionChangeForm, SelectionForm } from './selection.form.js';
import { presentSelection } from './selection.presenter.js';
import { SelectionService } from './selection.service.js';

/** What is to become of the actions that were ticked in the tracker. */
@Controller('workspace/actions/selection')
export class SelectionController {
  constructor(
    private readonly selection: SelectionService,
    private readonly owners: OwnerChoices,
  ) {}

  @Get()
  async ask(@Query() asked: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { errors } = await submitForm(SelectionForm, asked, (form) => this.show(form, user, response));
    if (!errors) return;
    sayNext(request, { text: errors.list[0]?.message ?? 'Select the actions again.' });
    response.redirect(303, actionPaths.index());
  }

  @Post('change')
  async change(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { value, errors } = await submitForm(SelectionChangeForm, body, (form) => this.selection.change(form, user));
    if (errors) {
      const again = await submitForm(SelectionForm, body, (form) =>
        this.show(form, user, response.status(errors.status), body, errors),
      );
      if (again.errors) response.redirect(303, actionPaths.index());
      return;
    }
    sayNext(request, { text: value === 1 ? '1 action has been changed.' : `${value} actions have been changed.` });
    response.redirect(303, actionPaths.index());
  }

  private async show(
    form: SelectionForm,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const actions = await this.selection.of(form, user);
    const owners = await this.owners.field(user, 'As they are');
    response.render('workspace/actions/selection', presentSelection({ actions, owners, reader: user }, typed, errors));
  }
}

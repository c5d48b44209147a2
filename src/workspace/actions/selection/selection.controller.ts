import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm, type Submission } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { actionPaths } from '../action.paths.js';
import { OwnerChoices } from '../owner-choices.js';
import { SelectionChangeForm, SelectionForm } from './selection.form.js';
import { presentSelection } from './selection.presenter.js';
import { SelectionService } from './selection.service.js';
import { StaleSelection } from './stale-selection.js';

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
    this.backToTracker(errors, request, response);
  }

  @Post('change')
  async change(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { value, errors } = await this.submitted(body, user);
    if (errors) return this.showAgain(body, errors, user, request, response);
    sayNext(request, { text: value === 1 ? '1 action has been changed.' : `${value} actions have been changed.` });
    response.redirect(303, actionPaths.index());
  }

  private async submitted(body: object, user: CurrentUser): Promise<Submission<number>> {
    try {
      return await submitForm(SelectionChangeForm, body, (form) => this.selection.change(form, user));
    } catch (error) {
      if (error instanceof StaleSelection)
        return { errors: new FormErrors([{ field: '', message: error.message }], error.first) };
      throw error;
    }
  }

  /** With the same actions selected, each as it stands now. */
  private async showAgain(body: object, errors: FormErrors, user: CurrentUser, request: Request, response: Response) {
    const again = await submitForm(SelectionForm, body, (form) =>
      this.show(form, user, response.status(errors.status), body, errors),
    );
    if (again.errors) this.backToTracker(again.errors, request, response);
  }

  private backToTracker(errors: FormErrors, request: Request, response: Response): void {
    sayNext(request, { text: errors.list[0]?.message ?? 'Select the actions again', isProblem: true });
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

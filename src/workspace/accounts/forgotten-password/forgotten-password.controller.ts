import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { accountPaths } from '../accounts.paths.js';
import { ForgottenPasswordForm } from './forgotten-password.form.js';
import { ForgottenPasswordService } from './forgotten-password.service.js';

const PAGE = 'workspace/accounts/forgotten-password';

@Controller('forgotten-password')
export class ForgottenPasswordController {
  constructor(private readonly forgotten: ForgottenPasswordService) {}

  @Get()
  new(@Res() response: Response) {
    response.render(PAGE, present({}));
  }

  @Post()
  async create(@Body() body: object, @Req() request: Request, @Res() response: Response) {
    const address = request.ip ?? '';
    const { errors } = await submitForm(ForgottenPasswordForm, body, (form) => this.forgotten.ask(form, address));
    if (errors) return response.status(422).render(PAGE, present(body, errors));
    response.redirect(303, accountPaths.forgottenSent());
  }

  @Get('sent')
  sent(@Res() response: Response) {
    response.render('workspace/accounts/forgotten-password-sent', {
      title: 'Look into your mail',
      signIn: accountPaths.signIn(),
    });
  }
}

function present(typed: object, errors?: FormErrors) {
  return {
    title: 'Forgotten password',
    action: accountPaths.forgotten(),
    backLink: { text: 'Sign in', href: accountPaths.signIn() },
    ...presentForm(typed, errors),
  };
}

import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { currentUserOf } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { localPath } from '../../../platform/web/local-path.js';
import { startSession } from '../../../platform/web/session/sign-in.js';
import { accountPaths } from '../accounts.paths.js';
import { SignInForm } from './sign-in.form.js';
import { SignInService } from './sign-in.service.js';

const PAGE = 'workspace/accounts/sign-in';
const HOME = '/workspace';

/** What the page posts: besides the form, where to go afterwards. */
interface Posted {
  readonly mail?: unknown;
  readonly then?: unknown;
}

@Controller('sign-in')
export class SignInController {
  constructor(private readonly signIn: SignInService) {}

  @Get()
  show(@Query('then') then: unknown, @Req() request: Request, @Res() response: Response) {
    if (currentUserOf(request)) return response.redirect(303, localPath(then, HOME));
    response.render(PAGE, present({ then: localPath(then, HOME) }));
  }

  @Post()
  async create(@Body() { mail, then, ...rest }: Posted, @Req() request: Request, @Res() response: Response) {
    const address = request.ip ?? '';
    const { value, errors } = await submitForm(SignInForm, { ...rest, mail }, (form) =>
      this.signIn.signIn(form, address),
    );
    if (errors) return response.status(422).render(PAGE, present({ mail, then: localPath(then, HOME) }, errors));
    await startSession(request, value.id);
    response.redirect(303, localPath(then, HOME));
  }
}

function present(typed: object, errors?: FormErrors) {
  const addresses = { action: accountPaths.signIn(), forgotten: accountPaths.forgotten() };
  return { title: 'Sign in', ...addresses, ...presentForm(typed, errors) };
}

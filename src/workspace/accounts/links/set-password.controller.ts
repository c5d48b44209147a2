import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Withdrawn } from '../../../domain/errors.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { startSession } from '../../../platform/web/session/sign-in.js';
import type { Account } from '../account.entity.js';
import { accountPaths } from '../accounts.paths.js';
import { PasswordForm } from '../passwords/password.form.js';
import { PasswordLinksService } from './password-links.service.js';

const PAGE = 'workspace/accounts/set-password';
const HOME = '/workspace';

/** Opening the page uses nothing up: mail programs open links before people do. */
@Controller('set-password/:token')
export class SetPasswordController {
  constructor(private readonly links: PasswordLinksService) {}

  @Get()
  async show(@Param('token') token: string, @Res() response: Response) {
    await orDead(keepToOurselves(response), async () => {
      response.render(PAGE, present(await this.links.open(token), token));
    });
  }

  @Post()
  async create(
    @Param('token') token: string,
    @Body() body: object,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await orDead(keepToOurselves(response), async () => {
      const account = await this.links.open(token);
      const { errors } = await submitForm(PasswordForm, body, ({ password }) => this.links.use(token, password));
      if (errors) return response.status(422).render(PAGE, present(account, token, errors));
      await startSession(request, account.id);
      sayNext(request, { text: 'Your password is set, and you are signed in.' });
      response.redirect(303, HOME);
    });
  }
}

function present({ signInName }: Account, token: string, errors?: FormErrors) {
  return {
    title: 'Choose a password',
    signInName,
    action: accountPaths.setPassword(token),
    ...presentForm({}, errors),
  };
}

/** The address is the secret: no page that is opened from this one learns it. */
function keepToOurselves(response: Response): Response {
  return response.set('Referrer-Policy', 'no-referrer');
}

async function orDead(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Withdrawn)) throw error;
    const model = {
      title: 'This link does not work any more',
      reason: error.message,
      forgotten: accountPaths.forgotten(),
    };
    response.status(410).render('workspace/accounts/dead-link', model);
  }
}

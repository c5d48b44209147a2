import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MinutesEdits } from '../minutes-edits.js';
import { minutesPaths } from '../minutes.paths.js';
import { CheckAheadOfTime } from './check-ahead.service.js';
import { CheckForm } from './check.form.js';
import { presentCheck } from './check.presenter.js';
import { CheckService } from './check.service.js';
import { MinutesChecks } from './minutes-checks.service.js';
import { SuggestedMarks } from './suggested-marks.service.js';

const PAGE = 'workspace/minutes/check';

/** What stands between drafted minutes and their fixed numbers, and the check itself. */
@Controller('workspace/minutes/:id')
export class CheckController {
  constructor(
    private readonly checking: CheckService,
    private readonly checks: MinutesChecks,
    private readonly edits: MinutesEdits,
    private readonly suggested: SuggestedMarks,
    private readonly ahead: CheckAheadOfTime,
  ) {}

  @Get('check')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, await this.page(id, user));
  }

  @Post('check')
  async check(
    @Param('id') id: string,
    @ParsedBody(CheckForm) form: CheckForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(CheckForm, form, ({ version }) => this.checking.check(id, version, user));
    if (errors)
      return response.status(errors.status).render(PAGE, { ...(await this.page(id, user)), ...modelOf(errors) });
    sayNext(request, { text: 'The minutes are checked, and their numbers are fixed.' });
    response.redirect(303, minutesPaths.show(id));
  }

  /** Takes the marks that the wording suggests for every clause that nobody has marked. */
  @Post('suggested-marks')
  async accept(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const count = await this.suggested.accept(id, user);
    sayNext(request, { text: count === 1 ? 'One clause is marked.' : `${count} clauses are marked.` });
    response.redirect(303, minutesPaths.check(id));
  }

  @Post('check/removal')
  async takeBack(
    @Param('id') id: string,
    @ParsedBody(CheckForm) { version }: CheckForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.checking.takeBack(id, version, user);
    sayNext(request, { text: 'The minutes are a draft again. Their numbers are no longer fixed.' });
    response.redirect(303, minutesPaths.show(id));
  }

  private async page(id: string, user: CurrentUser) {
    const minutes = await this.edits.refuseUnlessOpenTo(id, user);
    const findings = await this.checks.findingsOf(minutes);
    return presentCheck(minutes, findings, this.suggested.countIn(minutes), await this.ahead.of(minutes));
  }
}

function modelOf(errors: { readonly summary: unknown }) {
  return { errors: { summary: errors.summary, byField: {} } };
}

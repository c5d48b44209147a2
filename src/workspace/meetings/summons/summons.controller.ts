import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { meetingPaths } from '../meeting.paths.js';
import { MissingMembers } from './missing-members.service.js';
import { SummonsPages } from './summons-pages.service.js';
import { AuthenticationForm, SigningForm } from './summons.form.js';
import { presentSummons } from './summons.presenter.js';
import { SummonsService } from './summons.service.js';

const VIEW = 'workspace/meetings/summons';

@Controller('workspace/meetings/:meetingId/summons')
export class SummonsController {
  constructor(
    private readonly summonses: SummonsService,
    private readonly missing: MissingMembers,
    private readonly pages: SummonsPages,
  ) {}

  @Get()
  async show(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(VIEW, presentSummons(await this.pages.read(id, user)));
  }

  @Post()
  async authenticate(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const sign = (form: AuthenticationForm) => this.summonses.authenticate(id, form, user);
    const { errors } = await submitForm(AuthenticationForm, body, sign);
    if (errors) return this.again(id, user, body, errors, response);
    sayNext(response.req, { text: 'The summons is authenticated, and the emails are on their way.' });
    response.redirect(303, meetingPaths.summons(id));
  }

  @Post('members')
  async summonMissing(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(SigningForm, body, (form) => this.missing.summon(id, form, user));
    if (errors) return this.again(id, user, body, errors, response);
    sayNext(response.req, { text: 'The members who were missing are summoned.' });
    response.redirect(303, meetingPaths.summons(id));
  }

  private async again(id: string, user: CurrentUser, typed: object, errors: FormErrors, response: Response) {
    const page = presentSummons(await this.pages.read(id, user), typed, errors);
    response.status(errors.status).render(VIEW, page);
  }
}

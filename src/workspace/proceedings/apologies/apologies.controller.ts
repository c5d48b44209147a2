import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { ApologiesForm } from './apologies.form.js';
import { presentApologies } from './apologies.presenter.js';
import { ApologiesService } from './apologies.service.js';

const PAGE = 'workspace/proceedings/apologies';

@Controller('workspace/meetings/:meetingId/apologies')
export class ApologiesController {
  constructor(private readonly apologies: ApologiesService) {}

  @Get()
  async show(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentApologies(await this.apologies.own(id, user), user));
  }

  @Post()
  async create(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(ApologiesForm, body, (form) => this.apologies.send(id, form, user));
    if (errors) {
      const page = presentApologies(await this.apologies.own(id, user), user, body, errors);
      return response.status(errors.status).render(PAGE, page);
    }
    sayNext(request, { text: 'Your apologies have been sent to the clerk.' });
    response.redirect(303, proceedingsPaths.apologies(id));
  }

  @Post('withdrawal')
  async remove(
    @Param('meetingId') id: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.apologies.withdraw(id, user);
    sayNext(request, { text: 'Your apologies have been taken back: you are expected at the meeting.' });
    response.redirect(303, proceedingsPaths.apologies(id));
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { minutesPaths } from '../minutes.paths.js';
import { CirculationForm } from './circulation.form.js';
import { presentCirculation } from './circulation.presenter.js';
import { CirculationService } from './circulation.service.js';

const PAGE = 'workspace/minutes/circulation/show';

/** Drafted minutes on their way to those who are asked for comments. */
@Controller('workspace/minutes/:id/circulation')
export class CirculationController {
  constructor(private readonly circulation: CirculationService) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentCirculation(await this.circulation.show(id, user)));
  }

  @Post()
  async create(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { value, errors } = await submitForm(CirculationForm, body, (form) => this.circulation.send(id, form, user));
    if (errors) {
      const page = presentCirculation(await this.circulation.show(id, user), body, errors);
      return response.status(errors.status).render(PAGE, page);
    }
    sayNext(request, {
      text: value === 1 ? 'A mail is on its way to one person.' : `A mail is on its way to ${value} people.`,
    });
    response.redirect(303, minutesPaths.circulation(id));
  }
}

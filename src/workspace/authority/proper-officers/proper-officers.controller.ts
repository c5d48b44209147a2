import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { authorityPaths } from '../authority.paths.js';
import { LastDayForm, ProperOfficerForm } from './proper-officer.form.js';
import { presentOfficerEnd, presentOfficers } from './proper-officer.presenter.js';
import { ProperOfficersService } from './proper-officers.service.js';

const LIST = 'workspace/authority/proper-officers/index';
const END = 'workspace/authority/proper-officers/end';

@Controller('workspace/authority/proper-officers')
export class ProperOfficersController {
  constructor(private readonly officers: ProperOfficersService) {}

  @Get()
  async index(@User() user: CurrentUser, @Res() response: Response) {
    response.render(LIST, presentOfficers(await this.officers.list(user)));
  }

  @Post()
  async create(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { value, errors } = await submitForm(ProperOfficerForm, body, (form) => this.officers.add(form, user));
    if (errors) {
      return response.status(422).render(LIST, presentOfficers(await this.officers.list(user), body, errors));
    }
    sayNext(request, { text: `${value.name} is named as proper officer.` });
    response.redirect(303, authorityPaths.officers());
  }

  @Get(':id/end')
  async askEnd(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(END, presentOfficerEnd(await this.officers.get(id, user)));
  }

  @Post(':id/end')
  async end(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(LastDayForm, body, (form) => this.officers.end(id, form, user));
    if (errors) {
      return response
        .status(errors.status)
        .render(END, presentOfficerEnd(await this.officers.get(id, user), body, errors));
    }
    sayNext(request, { text: 'The last day is saved.' });
    response.redirect(303, authorityPaths.officers());
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { authorityPaths } from '../authority.paths.js';
import { ChangedYearForm, MunicipalYearForm } from './municipal-year.form.js';
import { labelOf, presentYear, presentYears } from './municipal-year.presenter.js';
import { MunicipalYearsService } from './municipal-years.service.js';

const LIST = 'workspace/authority/municipal-years/index';
const EDIT = 'workspace/authority/municipal-years/edit';

@Controller('workspace/authority/municipal-years')
export class MunicipalYearsController {
  constructor(private readonly years: MunicipalYearsService) {}

  @Get()
  async index(@User() user: CurrentUser, @Res() response: Response) {
    response.render(LIST, presentYears(await this.years.list(user)));
  }

  @Post()
  async create(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { value, errors } = await submitForm(MunicipalYearForm, body, (form) => this.years.add(form, user));
    if (errors) return response.status(422).render(LIST, presentYears(await this.years.list(user), body, errors));
    sayNext(request, { text: `The year ${labelOf(value)} is added.` });
    response.redirect(303, authorityPaths.years());
  }

  @Get(':id')
  async edit(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(EDIT, presentYear(await this.years.get(id, user)));
  }

  @Post(':id')
  async update(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(ChangedYearForm, body, (form) => this.years.change(id, form, user));
    if (errors)
      return response.status(errors.status).render(EDIT, presentYear(await this.years.get(id, user), body, errors));
    sayNext(request, { text: 'The days of the year are saved.' });
    response.redirect(303, authorityPaths.years());
  }
}

import { Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ChangedYearForm, MunicipalYearForm } from './municipal-year.form.js';
import { toYearResource } from './municipal-year.presenter.js';
import { MunicipalYearsService } from './municipal-years.service.js';

@ApiTags('council')
@Controller('api/authority/municipal-years')
export class MunicipalYearsApiController {
  constructor(private readonly years: MunicipalYearsService) {}

  @Get()
  async index(@User() user: CurrentUser) {
    return { items: (await this.years.list(user)).map(toYearResource) };
  }

  @Post()
  @ApiBody({ type: MunicipalYearForm })
  async create(@ParsedBody(MunicipalYearForm) form: MunicipalYearForm, @User() user: CurrentUser) {
    return toYearResource(await this.years.add(form, user));
  }

  @Put(':id')
  @ApiBody({ type: ChangedYearForm })
  async update(@Param('id') id: string, @ParsedBody(ChangedYearForm) form: ChangedYearForm, @User() user: CurrentUser) {
    await this.years.change(id, form, user);
    return toYearResource(await this.years.get(id, user));
  }
}

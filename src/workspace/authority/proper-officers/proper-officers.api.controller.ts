import { Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { LastDayForm, ProperOfficerForm } from './proper-officer.form.js';
import { toOfficerResource } from './proper-officer.presenter.js';
import { ProperOfficersService } from './proper-officers.service.js';

@ApiTags('council')
@Controller('api/authority/proper-officers')
export class ProperOfficersApiController {
  constructor(private readonly officers: ProperOfficersService) {}

  @Get()
  async index(@User() user: CurrentUser) {
    return { items: (await this.officers.list(user)).map(toOfficerResource) };
  }

  @Post()
  @ApiBody({ type: ProperOfficerForm })
  async create(@ParsedBody(ProperOfficerForm) form: ProperOfficerForm, @User() user: CurrentUser) {
    return toOfficerResource(await this.officers.add(form, user));
  }

  @Put(':id/end')
  @ApiBody({ type: LastDayForm })
  async end(@Param('id') id: string, @ParsedBody(LastDayForm) form: LastDayForm, @User() user: CurrentUser) {
    await this.officers.end(id, form, user);
    return toOfficerResource(await this.officers.get(id, user));
  }
}
